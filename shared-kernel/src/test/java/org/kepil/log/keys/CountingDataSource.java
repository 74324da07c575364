package org.kepil.log.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells how often somebody asked the database. */
final class CountingDataSource extends DelegatingDataSource {

    private final AtomicInteger connections = new AtomicInteger();

    CountingDataSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections.incrementAndGet();
        return super.getConnection();
    }

    int connections() {
        return connections.get();
    }
}
