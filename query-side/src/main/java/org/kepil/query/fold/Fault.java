package org.kepil.query.fold;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Describes a failure without its message, since messages quote the data: a broken constraint quotes the row. What is
 * left is the kind of the failure, the place in the code and, for the database, its code and the constraint.
 */
final class Fault {

    private Fault() {
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getName());
        if (failure instanceof SQLException refused) {
            text.append(", SQLSTATE ").append(refused.getSQLState());
            String constraint = constraint(refused);
            if (constraint != null) {
                text.append(", constraint ").append(constraint);
            }
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? text.toString() : text.append(", at ").append(trace[0]).toString();
    }

    /** A batch names the constraint only in the exception of its entry. */
    private static @Nullable String constraint(SQLException refused) {
        for (Throwable cause : refused) {
            if (cause instanceof PSQLException server) {
                ServerErrorMessage message = server.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }
}
