package org.kepil.query.transfer;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Which transfers are there for the reader's office, or for all offices where the reader has none? Those that wait longest
 * come first; of those that ended, the latest. Answered by {@link Transfers}.
 *
 * @param limit most rows to answer, from 1 to 500
 */
@Shows(Sight.TRANSFERS)
public record FindTransfers(Side side, int limit, Moment moment, SignedIn reader) {

    /** Most rows of one answer. */
    public static final int MOST = 500;

    public FindTransfers {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
    }
}
