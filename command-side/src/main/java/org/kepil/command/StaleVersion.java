package org.kepil.command;

/** The sender had seen another version than the aggregate has. */
public final class StaleVersion extends CommandFailed {

    private final long actual;

    public StaleVersion(long actual) {
        super("The version is " + actual + ".");
        this.actual = actual;
    }

    /** The version that the aggregate has now. */
    public long actual() {
        return actual;
    }
}
