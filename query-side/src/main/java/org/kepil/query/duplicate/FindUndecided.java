package org.kepil.query.duplicate;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Which open cases of the reader's office, or of all offices where the reader has none, look like another one that began
 * before them or is closed, and nobody compared the two? The latest first. Answered by {@link Undecided}.
 *
 * @param limit most pairs to answer, from 1 to 500
 */
@Shows(Sight.LOOK_ALIKES)
public record FindUndecided(int limit, Moment moment, SignedIn reader) {

    /** Most pairs of one answer. */
    public static final int MOST = 500;

    public FindUndecided {
        if (limit < 1 || limit > MOST) {
            throw new BadParameter("limit", BadParameter.Rule.RANGE, 1, MOST);
        }
    }
}
