package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** Sends an append as a statement that commits itself. */
final class AutocommitAppend {

    private AutocommitAppend() {
    }

    /** @throws OutcomeUnknownException if the connection broke after the statement was sent */
    static void execute(DataSource source, Append append) {
        Connection connection = open(source);
        try {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("The writer's data source must give connections in autocommit mode.");
            }
            AppendSql.execute(connection, append);
        } catch (SQLException e) {
            throw StoreFailure.committing(e, append);
        } finally {
            close(connection);
        }
    }

    private static Connection open(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new StoreUnavailableException("The database cannot be reached.", e);
        }
    }

    /** The outcome is known by now; a connection that does not close cannot change it. */
    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            LoggerFactory.getLogger(AutocommitAppend.class).debug("A connection was lost", broken);
        }
    }
}
