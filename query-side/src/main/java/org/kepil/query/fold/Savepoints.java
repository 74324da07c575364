package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/** Tries something inside a transaction that must survive its failure. */
final class Savepoints {

    private Savepoints() {
    }

    /** Something that writes. */
    interface Attempt {
        void run() throws SQLException;
    }

    /**
     * Runs the attempt; undoes it if the fault lies in the data.
     *
     * @return the fault; null if the attempt succeeded
     * @throws SQLException      for every other failure: a lost connection says nothing against an event
     * @throws SomebodyElseWrote as it comes
     */
    static @Nullable Exception attempt(Connection connection, Attempt attempt) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            attempt.run();
            connection.releaseSavepoint(before);
            return null;
        } catch (SQLException refused) {
            if (!inTheData(refused)) {
                throw refused;
            }
            connection.rollback(before);
            return refused;
        } catch (SomebodyElseWrote rival) {
            throw rival;
        } catch (RuntimeException unwritable) {
            connection.rollback(before);
            return unwritable;
        }
    }

    /** Data exception, broken constraint, program limit such as an index entry that is too long. */
    private static boolean inTheData(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
