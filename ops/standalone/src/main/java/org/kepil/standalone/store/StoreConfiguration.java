package org.kepil.standalone.store;

import org.kepil.log.LogSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The database and one pool for each of its roles. Whoever has a pool has a schema that is current. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** Somebody waits for the answer: with the database away they are told after a few seconds, not after a quarter minute. */
    private static final long WAIT_MS = 5_000;

    @Bean(destroyMethod = "close")
    LogDatabase logDatabase(StoreSettings settings) {
        LogDatabase database = switch (settings.store()) {
            case EMBEDDED -> new EmbeddedLogDatabase(settings.data());
            case POSTGRES -> new YourLogDatabase(settings.server());
        };
        try {
            LogSchema.migrate(database.owner());
            database.ready();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Bean
    HikariDataSource writerDataSource(LogDatabase database) {
        return pool(database, LogRole.WRITER);
    }

    @Bean
    HikariDataSource readerDataSource(LogDatabase database) {
        return pool(database, LogRole.READER);
    }

    @Bean
    HikariDataSource sequencerDataSource(LogDatabase database) {
        return pool(database, LogRole.SEQUENCER);
    }

    @Bean
    HikariDataSource keysDataSource(LogDatabase database) {
        return pool(database, LogRole.KEYS);
    }

    @Bean
    HikariDataSource signerDataSource(LogDatabase database) {
        return pool(database, LogRole.SIGNER);
    }

    /** Autocommit stays on: an append is one statement, and a transaction around it would cost two round trips. */
    private static HikariDataSource pool(LogDatabase database, LogRole role) {
        var pool = new HikariConfig();
        pool.setPoolName(role.name().toLowerCase(java.util.Locale.ROOT));
        database.address(role, pool);
        pool.setMaximumPoolSize(role.connections());
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MS);
        pool.addDataSourceProperty("ApplicationName", "kepil " + pool.getPoolName());
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }
}
