package org.kepil.kernel.eligibility;

import org.kepil.kernel.person.Open;
import org.kepil.kernel.rulebook.Applied;

/**
 * One thing that a decision depends on, and whether it was so.
 *
 * @param code what was looked at: of a matter, a means test or a paper of the rulebook
 */
public record Criterion(Kind kind, @Open String code, boolean met, Applied under) {

    /** What kind of thing. */
    public enum Kind {

        /** The right extends to the matter of the case. */
        MATTER,
        /** The income is within the limit. */
        INCOME,
        /** The paper is on the file and still valid. */
        PAPER
    }
}
