package org.kepil.query.hearingcalendar;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * Which hearings that a case awaits does its advocate have to leave, because another one takes place at the same time?
 * Answered by {@link HearingCalendar}, with these hearings only.
 *
 * @param position up to which the answer should know the record; it is waited for at most two seconds
 */
@Shows(value = Sight.HEARINGS, aside = true)
public record FindClashes(CaseId caseId, long position, Moment moment, SignedIn reader) {
}
