package org.kepil.command;

/** Others kept changing the same aggregate; it was tried as often as is sensible. */
public final class Conflict extends CommandFailed {

    public Conflict(Throwable cause) {
        super("Others kept changing the same thing.", cause);
    }
}
