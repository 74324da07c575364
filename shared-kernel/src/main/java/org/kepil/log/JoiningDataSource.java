package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Gives the connection of the thread's transaction where there is one. */
final class JoiningDataSource extends AbstractDataSource {

    private final DataSource source;
    private final Supplier<@Nullable LogTransaction> current;

    JoiningDataSource(DataSource source, Supplier<@Nullable LogTransaction> current) {
        this.source = source;
        this.current = current;
    }

    @Override
    public Connection getConnection() throws SQLException {
        LogTransaction transaction = current.get();
        return transaction == null || transaction.source() != source
                ? source.getConnection()
                : new SingleConnectionDataSource(transaction.ordinary(), true).getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("The log has one role for writing.");
    }
}
