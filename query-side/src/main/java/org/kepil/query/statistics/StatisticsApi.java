package org.kepil.query.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.kepil.query.page.PageClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the tables as JSON. */
@ViewApi
class StatisticsApi {

    private final Ask ask;
    private final PageClock clock;

    StatisticsApi(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /** @param year this one if none is given @param period a quarter or a month instead, such as 2026-Q3 or 2026-07 */
    @GetMapping("/api/v1/statistics/aided")
    Statistics aided(@RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "KG") String country,
            @RequestParam(defaultValue = "0") int smallest, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        int counted = year == null ? LocalDate.ofInstant(clock.now(), clock.zone()).getYear() : year;
        return ask.one(new CountAided(country, period == null ? CountAided.year(counted) : CountAided.period(period),
                smallest, Moment.orNow(asOf), reader), Statistics.class);
    }
}
