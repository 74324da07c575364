package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A transaction that does not begin: what is appended waits until the commit and is then one statement, committed by
 * itself. Only when somebody else asks for a connection to write on does it become an ordinary one.
 */
final class LogTransaction implements Transaction {

    private final DataSource source;
    private final Runnable ended;
    private final Append append = new Append();
    private @Nullable Connection ordinary;
    private boolean rollbackOnly;
    private boolean over;

    LogTransaction(DataSource source, Runnable ended) {
        this.source = source;
        this.ended = ended;
    }

    DataSource source() {
        return source;
    }

    void append(List<NewEvent> events, @Nullable CommandMark cause) {
        append.add(events, cause);
    }

    /** The connection on which others write; it is committed and closed with this transaction. */
    Connection ordinary() throws SQLException {
        Connection connection = ordinary;
        if (connection == null) {
            connection = source.getConnection();
            connection.setAutoCommit(false);
            ordinary = connection;
        }
        return connection;
    }

    @Override
    public void commit() {
        if (rollbackOnly) {
            rollback();
            throw new IllegalStateException("An inner part of the transaction was rolled back, so it cannot commit.");
        }
        Connection connection = ordinary;
        try {
            if (connection != null) {
                commitOrdinary(connection);
            } else if (!append.isEmpty()) {
                AutocommitAppend.execute(source, append);
            }
        } finally {
            end();
        }
    }

    private void commitOrdinary(Connection connection) {
        try {
            if (!append.isEmpty()) {
                AppendSql.execute(connection, append);
            }
        } catch (SQLException e) {
            throw StoreFailure.appending(e, append);
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            throw StoreFailure.committing(e, append);
        }
    }

    /** Does nothing after a commit, successful or not. */
    @Override
    public void rollback() {
        end();
    }

    void forbidCommit() {
        rollbackOnly = true;
    }

    private void end() {
        if (over) {
            return;
        }
        over = true;
        ended.run();
        Connection connection = ordinary;
        if (connection != null) {
            close(connection);
        }
    }

    /** A rollback after a commit finds nothing to do; a connection that fails here is broken, and its pool drops it. */
    private static void close(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException broken) {
            LoggerFactory.getLogger(LogTransaction.class).debug("A connection was lost", broken);
        } finally {
            AutocommitAppend.close(connection);
        }
    }
}
