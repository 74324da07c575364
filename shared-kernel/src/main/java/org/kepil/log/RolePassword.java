package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Gives a role of the database its password. */
public final class RolePassword {

    private RolePassword() {
    }

    /**
     * Sends not the password, which a server's log of statements would keep, but what the server checks one by.
     *
     * @param owner of a user who may change the role
     */
    public static void set(Connection owner, String role, String password) throws SQLException {
        owner.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }
}
