package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;

/** The advisory lock of the database by which sequencers elect their leader; it ends with the session that holds it. */
final class SequencerLock {

    /** The letters of "kepillog". */
    private static final long KEY = 0x6b6570696c6c6f67L;

    private SequencerLock() {
    }

    static boolean tryTake(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var taken = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            taken.next();
            return taken.getBoolean(1);
        }
    }

    /** Does nothing on a broken connection, whose lock is gone already. */
    static void release(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + KEY + ")");
            }
        }
    }
}
