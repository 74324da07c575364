package org.kepil.command;

/** The connection was lost while the command was being stored, and nobody can tell yet whether it was. */
public final class OutcomeUnknown extends CommandFailed {

    public OutcomeUnknown(Throwable cause) {
        super("It is not known whether the command was stored.", cause);
    }
}
