package org.kepil.evidence;

import java.sql.SQLException;

/** The database cannot tell now; the record may well be whole. */
public final class EvidenceUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    EvidenceUnreadable(SQLException cause) {
        super("The evidence cannot be read: " + cause.getMessage(), cause);
    }
}
