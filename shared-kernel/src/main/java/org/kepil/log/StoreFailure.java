package org.kepil.log;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a failure of the database means to the one who asked for something. */
final class StoreFailure {

    private static final String UNIQUE_VIOLATION = "23505";
    /** SQLSTATE of an event without the one before it. */
    static final String GAP = "KP001";

    private StoreFailure() {
    }

    /** Nothing was to be stored: either it can be tried again, or it is a fault. */
    static RuntimeException reading(SQLException failure) {
        return gaveWay(failure) || connectionLost(failure)
                ? new StoreUnavailableException("The database cannot answer now.", failure)
                : new EventStoreException("The log cannot be read.", failure);
    }

    /** The append was refused: nothing of it is stored. */
    static RuntimeException appending(SQLException failure, Append append) {
        return switch (state(failure)) {
            case UNIQUE_VIOLATION -> doubled(failure, append);
            case GAP -> new MissingPredecessorException(String.valueOf(failure.getMessage()), failure);
            default -> gaveWay(failure) || connectionLost(failure)
                    ? new StoreUnavailableException("The database did not take the events.", failure)
                    : new EventStoreException("The database refused the events.", failure);
        };
    }

    private static RuntimeException doubled(SQLException failure, Append append) {
        CommandMark command = append.command();
        String constraint = constraint(failure);
        if ("event_once_in_its_stream".equals(constraint)) {
            return new ConcurrencyException("Somebody else has changed " + append.first().aggregateId() + " meanwhile.",
                    failure);
        }
        return command != null && "command_done_pkey".equals(constraint)
                ? new CommandAlreadyDone(command.commandId(), failure)
                : new EventStoreException("The database refused the events.", failure);
    }

    /** The commit was on its way, so a lost connection tells nothing. */
    static RuntimeException committing(SQLException failure, Append append) {
        return connectionLost(failure) ? new OutcomeUnknownException(failure) : appending(failure, append);
    }

    private static boolean gaveWay(SQLException failure) {
        return state(failure).equals("40001") || state(failure).equals("40P01");
    }

    /** Class 08, or the server ends the session: shut down, crashed, starting; or a pool has no connection to give. */
    static boolean connectionLost(SQLException failure) {
        String state = state(failure);
        return state.startsWith("08") || state.startsWith("57P")
                || failure instanceof SQLTransientConnectionException;
    }

    /** The same for the same trouble: what the server says of it, without the row and the time that it happened to hit. */
    static String kind(Throwable failure) {
        ServerErrorMessage said = failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return failure.getClass().getName() + ": "
                + (said == null ? failure.getMessage() : said.getSQLState() + " " + said.getMessage());
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    private static @Nullable String constraint(SQLException failure) {
        return failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : null;
    }
}
