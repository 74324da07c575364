package org.kepil.embedded;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What a server is asked for before any schema exists. */
final class Databases {

    private Databases() {
    }

    static void createIfMissing(DataSource owner, String name) {
        try (var connection = owner.getConnection();
                var known = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            known.setString(1, name);
            if (!known.executeQuery().next()) {
                create(owner, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look for database " + name, e);
        }
    }

    static void create(DataSource owner, String name) {
        try (var connection = owner.getConnection(); var create = connection.createStatement()) {
            create.execute("create database " + create.enquoteIdentifier(name, true));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
    }

    /** Zonky knows the process of {@code pg_ctl} only, which has ended by then. */
    static long postmaster(DataSource owner) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var pid = statement
                        .executeQuery("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::bigint")) {
            pid.next();
            return pid.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot tell the number of the postmaster", e);
        }
    }
}
