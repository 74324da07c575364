package org.kepil.query;

import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;

/** The reader may not know. Neither the message nor what the reader is told holds anything of the answer. */
public final class Forbidden extends RuntimeException {

    public Forbidden(String message) {
        super(message);
    }

    /** Lets the reader pass who has the permission. */
    public static void unless(SignedIn reader, Permission permission) {
        if (!reader.may(permission)) {
            throw new Forbidden("The role " + reader.role() + " lacks " + permission + ".");
        }
    }
}
