package org.kepil.command;

/** Why a command was not done. Nothing of it is stored, unless its outcome is unknown. */
public abstract sealed class CommandFailed extends RuntimeException
        permits Denied, NotFound, Refused, StaleVersion, RepeatedWithOtherBody, Conflict, Unavailable, OutcomeUnknown {

    CommandFailed(String message) {
        super(message);
    }

    CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
