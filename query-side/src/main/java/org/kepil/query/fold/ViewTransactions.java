package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * The transactions in which views are folded. They do not wait for the disk: rows and progress are lost together, if at
 * all, and folded again from the log.
 */
final class ViewTransactions extends DataSourceTransactionManager {

    private static final long serialVersionUID = 1;

    ViewTransactions(DataSource reader) {
        super(reader);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = off");
        }
    }
}
