package org.kepil.command;

/** The same command identifier was used before, for something else. */
public final class RepeatedWithOtherBody extends CommandFailed {

    public RepeatedWithOtherBody() {
        super("The command's identifier was used before, for something else.");
    }
}
