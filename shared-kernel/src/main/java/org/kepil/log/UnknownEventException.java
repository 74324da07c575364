package org.kepil.log;

import org.axonframework.common.AxonNonTransientException;

/** The log holds an event that this version of Kepil does not know; it was written by a newer one. */
public final class UnknownEventException extends AxonNonTransientException {

    private static final long serialVersionUID = 1;

    /** Names what was found. */
    public UnknownEventException(String name, int revision) {
        super("This version of Kepil does not know event " + name + " in revision " + revision
                + ". Start a version at least as new as the one that wrote it.");
    }
}
