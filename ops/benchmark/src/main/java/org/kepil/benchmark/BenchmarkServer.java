package org.kepil.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kepil.embedded.EmbeddedPostgresServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one durable PostgreSQL that all subjects share, in a folder of its own that goes when the run ends. */
final class BenchmarkServer implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of("shared_buffers", "1GB", "max_wal_size", "4GB");

    private final Path folder;
    private final EmbeddedPostgresServer postgres;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private BenchmarkServer(Path folder, EmbeddedPostgresServer postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static BenchmarkServer start() throws IOException {
        Path folder = Files.createTempDirectory("kepil-benchmark");
        Path data = folder.resolve("pg");
        try (EmbeddedPostgresServer first = EmbeddedPostgresServer.kept(data, EmbeddedPostgresServer.FREE_PORT)) {
            JdbcClient owner = JdbcClient.create(first.dataSource(EmbeddedPostgresServer.OWNER));
            SETTINGS.forEach((name, value) -> owner.sql("alter system set " + name + " = '" + value + "'").update());
        }
        return new BenchmarkServer(folder, EmbeddedPostgresServer.kept(data, EmbeddedPostgresServer.FREE_PORT));
    }

    /** Where the database and the key are kept. */
    Path folder() {
        return folder;
    }

    DataSource owner() {
        return postgres.dataSource(EmbeddedPostgresServer.OWNER);
    }

    /** A new connection each time. */
    DataSource plain(String role) {
        return postgres.dataSource(role);
    }

    /** Where a program of its own finds it. */
    String jdbcUrl(String role) {
        return postgres.jdbcUrl(role);
    }

    DataSource pool(String role, int size, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.jdbcUrl(role));
        config.setMaximumPoolSize(size);
        config.setAutoCommit(autoCommit);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        postgres.close();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
