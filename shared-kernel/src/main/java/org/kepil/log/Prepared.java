package org.kepil.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** Prepares statements so that bytes travel as bytes from the first use; by default the driver uses text five times. */
final class Prepared {

    private static final int AT_ONCE_AND_BINARY = -1;

    private Prepared() {
    }

    static PreparedStatement statement(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(AT_ONCE_AND_BINARY);
        return statement;
    }
}
