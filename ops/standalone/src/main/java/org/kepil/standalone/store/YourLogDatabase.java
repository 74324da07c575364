package org.kepil.standalone.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.kepil.log.RolePassword;
import org.kepil.standalone.store.StoreSettings.Postgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import com.zaxxer.hikari.HikariConfig;

/** A PostgreSQL that somebody else runs. Its roles get the passwords of the settings at each start. */
final class YourLogDatabase implements LogDatabase {

    private final Postgres settings;

    YourLogDatabase(Postgres settings) {
        this.settings = settings;
    }

    @Override
    public DataSource owner() {
        return new DriverManagerDataSource(settings.url(), settings.owner(), settings.password());
    }

    @Override
    public void address(LogRole role, HikariConfig pool) {
        pool.setJdbcUrl(settings.url());
        pool.setUsername(role.user());
        pool.setPassword(role.password(settings.passwords()));
    }

    @Override
    public void ready() {
        try (Connection owner = owner().getConnection()) {
            for (LogRole role : LogRole.values()) {
                RolePassword.set(owner, role.user(), role.password(settings.passwords()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("User " + settings.owner() + " cannot set the passwords of Kepil's roles. "
                    + "It needs CREATEROLE, or the roles must be its own.", e);
        }
    }

    @Override
    public void close() {
        // It goes on without us.
    }
}
