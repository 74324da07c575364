package org.kepil.command;

/** The command addresses something that does not exist. */
public final class NotFound extends CommandFailed {

    public NotFound(String what) {
        super("There is no " + what + ".");
    }
}
