package org.kepil.query;

/** It could not be recorded who looks, so nothing is shown. Asking again later may help. */
public final class Unrecorded extends RuntimeException {

    Unrecorded(RuntimeException cause) {
        super("Who looks could not be recorded.", cause);
    }
}
