package org.kepil.query.hearingcalendar;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;
import org.kepil.query.Sane;

/**
 * Which hearings are set for a time? Advocates are answered their own. Answered by {@link HearingCalendar}.
 *
 * @param from     first instant of the time
 * @param to       first instant after it, at most {@value #MOST_DAYS} days later
 * @param office   in cases of this one; null for any
 * @param advocate of this one; null for any
 */
@Shows(Sight.HEARINGS)
public record FindHearings(Instant from, Instant to, @Nullable OfficeId office, @Nullable AdvocateId advocate,
        Moment moment, SignedIn reader) {

    /** A quarter, and a week before and after it. */
    public static final int MOST_DAYS = 106;

    public FindHearings {
        Sane.instant("from", from);
        Sane.instant("to", to);
        if (to.isBefore(from) || Duration.between(from, to).compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new BadParameter("to", BadParameter.Rule.DAYS, MOST_DAYS);
        }
    }
}
