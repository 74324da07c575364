package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.look.Sight;
import org.kepil.query.BadParameter;
import org.kepil.query.Shows;

/**
 * Which checkpoints were signed, the latest first? Answered by {@link SignedCheckpoints}.
 *
 * @param before only those with a smaller number
 * @param limit  most of them, from 1 to 500
 */
@Shows(Sight.NOBODY)
public record FindCheckpoints(long before, int limit, SignedIn reader) {

    private static final int MOST = 500;

    public FindCheckpoints {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
    }
}
