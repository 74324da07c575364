package org.kepil.query.worklist;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Searches;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Which cases are there, latest begun first? Answered by {@link WorkList}.
 *
 * @param cursor where an earlier page ended, as that page said; null for the first page
 * @param limit  most rows to answer, from 1 to 500
 */
@Shows(Sight.CASES)
public record FindWork(WorkFilter filter, @Nullable String cursor, int limit, Moment moment, SignedIn reader)
        implements
            Searches {

    /** Most rows of one page. */
    public static final int MOST = 500;

    public FindWork {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
        if (cursor != null) {
            Cursor.demand(cursor);
        }
    }

    @Override
    public @Nullable String searched() {
        return filter.text();
    }
}
