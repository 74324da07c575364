package org.kepil.standalone.store;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;

/** A running server with the database of the log; closed after all of its pools. */
interface LogDatabase extends AutoCloseable {

    /** Connects as the owner of the schemas, for the migration only. */
    DataSource owner();

    /** Says where the database is and how the role signs in. */
    void address(LogRole role, HikariConfig pool);

    /** What is left to do once the schema is current and the roles exist. */
    void ready();

    @Override
    void close();
}
