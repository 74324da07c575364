package org.kepil.log;

import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Which command appends, so that the log can tell a repetition.
 *
 * @param fingerprint of the command's content, as its sender made it
 */
record CommandMark(UUID commandId, @Nullable String fingerprint) {

    private static final String FINGERPRINT = "fingerprint";

    /** The command at the root of the current unit of work; null if there is none with a UUID as its identifier. */
    static @Nullable CommandMark current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        Message<?> cause = CurrentUnitOfWork.get().root().getMessage();
        return cause instanceof CommandMessage<?> command ? of(command) : null;
    }

    private static @Nullable CommandMark of(CommandMessage<?> command) {
        try {
            Object fingerprint = command.getMetaData().get(FINGERPRINT);
            return new CommandMark(UUID.fromString(command.getIdentifier()),
                    fingerprint == null ? null : fingerprint.toString());
        } catch (IllegalArgumentException identifiedOtherwise) {
            return null;
        }
    }
}
