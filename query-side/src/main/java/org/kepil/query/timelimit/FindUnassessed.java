package org.kepil.query.timelimit;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Which requests did nobody assess, although nothing was heard of them for longer than a decision may take? The oldest first.
 * Answered by {@link Unassessed}.
 *
 * @param office null for all
 * @param limit  most rows to answer, from 1 to 500
 */
@Shows(Sight.DEADLINES)
public record FindUnassessed(@Nullable OfficeId office, int limit, Moment moment, SignedIn reader) {

    /** Most rows of one answer. */
    public static final int MOST = 500;

    public FindUnassessed {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
    }
}
