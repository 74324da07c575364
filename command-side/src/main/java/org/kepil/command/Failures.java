package org.kepil.command;

import org.axonframework.common.lock.DeadlockException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.Refusal;
import org.kepil.log.CommandAlreadyDone;
import org.kepil.log.OutcomeUnknownException;
import org.kepil.log.StoreUnavailableException;

/** Says what a failure of the bus, of an aggregate or of the log means to whoever sent the command. */
final class Failures {

    private Failures() {
    }

    /** The meaning of the failure; the failure itself where it is a fault of Kepil's. */
    static RuntimeException of(Object command, RuntimeException failure) {
        if (failure instanceof CommandFailed known) {
            return known;
        }
        if (failure instanceof CommandExecutionException refused
                && refused.getDetails().orElse(null) instanceof Refusal refusal) {
            return new Refused(refusal);
        }
        if (failure instanceof AggregateNotFoundException || failure instanceof IncompatibleAggregateException) {
            return new NotFound("thing that the command addresses");
        }
        if (cause(failure, ConcurrencyException.class) != null || cause(failure, DeadlockException.class) != null) {
            return command instanceof Creation creation
                    ? new Refused(creation.unique().refusal())
                    : new Conflict(failure);
        }
        if (cause(failure, CommandAlreadyDone.class) != null || cause(failure, OutcomeUnknownException.class) != null) {
            return new OutcomeUnknown(failure);
        }
        return cause(failure, StoreUnavailableException.class) == null ? failure : new Unavailable(failure);
    }

    /** The first of this type among the failure and its causes. */
    static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
