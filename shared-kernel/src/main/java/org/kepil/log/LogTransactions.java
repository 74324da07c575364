package org.kepil.log;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of the command bus. They are bound to the thread and deferred: reads run in autocommit, and what a
 * unit of work appends is sent at its commit, as one statement. Conflicts therefore surface in the commit phase.
 * Whoever needs to write other rows in the same transaction takes a connection from {@link #joining()}, which turns it
 * into an ordinary one at two to three tenths of the rate.
 */
public final class LogTransactions implements TransactionManager {

    private static final ThreadLocal<@Nullable LogTransaction> CURRENT = new ThreadLocal<>();

    private final DataSource source;

    /** Runs transactions on a data source whose connections are in autocommit mode. */
    public LogTransactions(DataSource writer) {
        this.source = writer;
    }

    /** Starts a transaction, or joins the one of this thread: then only the outer one commits. */
    @Override
    public Transaction startTransaction() {
        LogTransaction outer = CURRENT.get();
        if (outer != null) {
            return new Joined(outer);
        }
        LogTransaction transaction = new LogTransaction(source, CURRENT::remove);
        CURRENT.set(transaction);
        return transaction;
    }

    /**
     * Connections that take part in the transaction of this thread; closing one leaves the transaction as it is. Without
     * a transaction they are plain ones.
     */
    public DataSource joining() {
        return new JoiningDataSource(source, CURRENT::get);
    }

    /**
     * Hands events to the transaction of this thread. Answers false, and does nothing, if there is none.
     *
     * @throws IllegalStateException if the transaction is on another data source, so that the two would not be one
     */
    static boolean defer(DataSource source, List<NewEvent> events, @Nullable CommandMark cause) {
        LogTransaction transaction = CURRENT.get();
        if (transaction == null) {
            return false;
        }
        if (transaction.source() != source) {
            throw new IllegalStateException("LogEngine and LogTransactions must be given the same data source.");
        }
        transaction.append(events, cause);
        return true;
    }

    private record Joined(LogTransaction outer) implements Transaction {

        @Override
        public void commit() {
        }

        @Override
        public void rollback() {
            outer.forbidCommit();
        }
    }
}
