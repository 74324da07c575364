package org.kepil.query.timelimit;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * How do the limits of a case stand? Answered by {@link CaseLimits}.
 *
 * @param version oldest version of the case that satisfies the reader, -1 for any
 * @param moment  as recorded by then, and as the clocks stood then
 */
@Shows(value = Sight.LIMITS, aside = true)
public record FindLimits(CaseId caseId, long version, Moment moment, SignedIn reader) {
}
