package org.kepil.query.fold;

import java.sql.SQLException;

/** The database did not take a batch for a reason that lies in no event. It is tried again. */
final class FoldFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    FoldFailed(SQLException cause) {
        super(cause);
    }
}
