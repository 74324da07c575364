package org.kepil.log;

import org.axonframework.common.AxonTransientException;

/** The database cannot be reached or gave way to another transaction. Nothing was stored; trying again may help. */
public final class StoreUnavailableException extends AxonTransientException {

    private static final long serialVersionUID = 1;

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
