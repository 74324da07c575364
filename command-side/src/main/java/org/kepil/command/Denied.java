package org.kepil.command;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;

/** The role of whoever acts does not have the permission that the command needs. */
public final class Denied extends CommandFailed {

    /** @param missing the permission that the role lacks; null where the command has none and is denied to everybody */
    public Denied(@Nullable Permission missing) {
        super(missing == null ? "The command is not in the table of permissions." : "The role lacks " + missing + ".");
    }
}
