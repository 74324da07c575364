package org.kepil.query;

/** It could not be recorded who looks, so nothing is shown. Asking again later may help. */
public final class Unrecorded extends RuntimeException {

    /** When to ask again. */
    public static final String SOON_SECONDS = "2";

    private static final long serialVersionUID = 1;

    Unrecorded(RuntimeException cause) {
        super("Who looks could not be recorded.", cause);
    }
}
