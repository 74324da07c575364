package org.kepil.log;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schemas of a database to the form that this version needs. */
public final class LogSchema {

    /** May append events and read them; runs commands. */
    public static final String WRITER = "kepil_writer";
    /** Reads the log and owns what is folded from it. */
    public static final String READER = "kepil_reader";
    /** Gives events their positions. */
    public static final String SEQUENCER = "kepil_sequencer";
    /** Holds the keys of persons and sees no event. */
    public static final String KEYS = "kepil_keys";
    /** Signs checkpoints of the log and writes nothing in it. */
    public static final String SIGNER = "kepil_signer";

    private LogSchema() {
    }

    /**
     * Applies what is missing; may be called at every start. Roles that are missing are created without a password.
     *
     * @param owner connects as a superuser, or as the owner of the schemas who may create roles
     * @throws org.flywaydb.core.api.FlywayException if an applied migration was edited or a new one fails
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(LogSchema.class.getClassLoader()).dataSource(owner).locations("classpath:db/log")
                .schemas("log").defaultSchema("log").table("migration").load().migrate();
    }
}
