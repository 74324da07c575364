package org.kepil.log;

import org.axonframework.common.AxonNonTransientException;

/** An event came without the one before it in its stream. Something decided on a state that the log does not have. */
public final class MissingPredecessorException extends AxonNonTransientException {

    private static final long serialVersionUID = 1;

    MissingPredecessorException(String message, Throwable cause) {
        super(message, cause);
    }
}
