package org.kepil.query.hearingcalendar;

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
 * @param to       first instant after it, at most 400 days later
 * @param office   in cases of this one; null for any
 * @param advocate of this one; null for any
 */
public record FindHearings(Instant from, Instant to, @Nullable OfficeId office, @Nullable AdvocateId advocate,
        Moment moment, SignedIn reader) {

    private static final int MOST_DAYS = 400;

    public FindHearings {
        Sane.instant("from", from);
        Sane.instant("to", to);
        if (Duration.between(from, to).toDays() > MOST_DAYS || to.isBefore(from)) {
            throw new BadParameter("to", BadParameter.Rule.RANGE, 0, MOST_DAYS);
        }
    }
}
