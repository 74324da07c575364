package org.kepil.query.duplicate;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * Which other cases look like this one, and which were compared with it? Answered by {@link OtherCases}.
 *
 * @param reached position in the log that the answer should know, which is waited for; -1 for any
 */
@Shows(value = Sight.LOOK_ALIKES, aside = true)
public record FindOtherCases(CaseId caseId, long reached, Moment moment, SignedIn reader) {
}
