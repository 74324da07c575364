package org.kepil.log;

import java.util.UUID;
import org.axonframework.common.AxonNonTransientException;

/** A command with this identifier has already appended its events. The first answer is in {@link CommandJournal}. */
public final class CommandAlreadyDone extends AxonNonTransientException {

    private static final long serialVersionUID = 1;

    private final UUID commandId;

    CommandAlreadyDone(UUID commandId, Throwable cause) {
        super("Command " + commandId + " has already been done.", cause);
        this.commandId = commandId;
    }

    /** The command that was repeated. */
    public UUID commandId() {
        return commandId;
    }
}
