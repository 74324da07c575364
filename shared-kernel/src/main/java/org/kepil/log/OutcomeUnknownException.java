package org.kepil.log;

import org.axonframework.common.AxonNonTransientException;

/**
 * The connection broke while a commit was on its way: the events are stored all together or not at all, and nobody
 * knows which. Look the command up in {@link CommandJournal} before sending it again; never report it as refused.
 */
public final class OutcomeUnknownException extends AxonNonTransientException {

    private static final long serialVersionUID = 1;

    OutcomeUnknownException(Throwable cause) {
        super("The connection broke during the commit; whether it happened is not known.", cause);
    }
}
