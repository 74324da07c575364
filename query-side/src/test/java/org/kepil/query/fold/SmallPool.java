package org.kepil.query.fold;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A small pool: a new connection for every statement would be most of a test's time. */
final class SmallPool extends HikariDataSource {

    SmallPool(DataSource source) {
        super(config(source));
    }

    private static HikariConfig config(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        return config;
    }
}
