package org.kepil.standalone.store;

import org.kepil.log.LogSchema;
import org.kepil.standalone.store.StoreSettings.Passwords;

/** The roles under which Kepil works in its database; none of them may change what the log holds. */
enum LogRole {

    /** Appends events; holds a connection for one statement, so a few serve many. */
    WRITER(LogSchema.WRITER, 12),
    /** Folds, asks and pages. */
    READER(LogSchema.READER, 12),
    /** Gives positions; one connection holds the lock that elects the leader. */
    SEQUENCER(LogSchema.SEQUENCER, 3),
    /** Persons' keys, which are cached. */
    KEYS(LogSchema.KEYS, 3),
    /** Signs checkpoints; one connection at a time, one more for whoever asks for a checkpoint or checks everything. */
    SIGNER(LogSchema.SIGNER, 4);

    private final String user;
    private final int connections;

    LogRole(String user, int connections) {
        this.user = user;
        this.connections = connections;
    }

    String user() {
        return user;
    }

    /** The most connections that its pool opens. */
    int connections() {
        return connections;
    }

    String password(Passwords passwords) {
        return switch (this) {
            case WRITER -> passwords.writer();
            case READER -> passwords.reader();
            case SEQUENCER -> passwords.sequencer();
            case KEYS -> passwords.keys();
            case SIGNER -> passwords.signer();
        };
    }
}
