package org.kepil.query.hearingcalendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.kepil.query.page.PageClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the calendar of hearings as JSON. */
@ViewApi
class HearingApi {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Ask ask;
    private final PageClock clock;

    HearingApi(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /**
     * @param from null for now
     * @param to   null for a week later
     */
    @GetMapping("/api/v1/hearings")
    HearingCalendar hearings(@RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(required = false) @Nullable AdvocateId advocate,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        Instant begin = from == null ? clock.now() : from;
        return ask.one(new FindHearings(begin, to == null ? begin.plus(WEEK) : to, office, advocate,
                Moment.orNow(asOf), reader), HearingCalendar.class);
    }
}
