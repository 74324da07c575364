package org.kepil.query.timelimit;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Which limits run and are in this queue, due first? Answered by {@link LimitQueue}.
 *
 * @param cursor where an earlier page ended, as that page said; null for the first page
 * @param limit  most rows to answer, from 1 to 500
 */
@Shows(Sight.DEADLINES)
public record FindQueue(Queue queue, LimitFilter filter, @Nullable String cursor, int limit, Moment moment,
        SignedIn reader) {

    /** Most rows of one page. */
    public static final int MOST = 500;

    public FindQueue {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
        if (cursor != null) {
            LimitCursor.demand(cursor);
        }
    }
}
