package org.kepil.query.detention;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Which notices of detention are there, those first who wait longest? Answered by a {@link Desk}.
 *
 * @param stage where they stand; null for all about which something has still to be done
 * @param limit most rows to answer, from 1 to 500
 */
@Shows(Sight.DETENTIONS)
public record FindNotices(@Nullable DeskStage stage, int limit, Moment moment, SignedIn reader) {

    /** Most rows of one answer. */
    public static final int MOST = 500;

    public FindNotices {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
    }
}
