package org.kepil.command;

/** The log could not be reached. Nothing was stored; trying again later may help. */
public final class Unavailable extends CommandFailed {

    public Unavailable(Throwable cause) {
        super("The log cannot be reached.", cause);
    }
}
