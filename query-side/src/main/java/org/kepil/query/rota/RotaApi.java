package org.kepil.query.rota;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.kepil.query.page.PageClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the rota of an office as JSON. */
@ViewApi
class RotaApi {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Ask ask;
    private final PageClock clock;

    RotaApi(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /**
     * @param from null for now
     * @param to   null for a week later
     */
    @GetMapping("/api/v1/rota/{officeId}")
    Rota rota(@PathVariable OfficeId officeId, @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        Instant begin = from == null ? clock.now() : from;
        Instant end = to == null ? begin.plus(WEEK) : to;
        return ask.one(new FindRota(officeId, begin, end, Moment.orNow(asOf), reader), Rota.class);
    }

    /**
     * Who is on duty at an instant.
     *
     * @param at null for now
     */
    @GetMapping("/api/v1/rota/{officeId}/duty")
    FindDuty.Shifts duty(@PathVariable OfficeId officeId, @RequestParam(required = false) @Nullable Instant at,
            @AuthenticationPrincipal SignedIn reader) {
        Instant instant = at == null ? clock.now() : at;
        return ask.one(new FindDuty(officeId, null, instant, instant.plusMillis(1), reader), FindDuty.Shifts.class);
    }
}
