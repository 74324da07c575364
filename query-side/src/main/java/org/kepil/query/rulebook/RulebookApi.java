package org.kepil.query.rulebook;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the rules of all countries as JSON, every version as it was written. */
@ViewApi
class RulebookApi {

    private final Ask ask;

    private final WorkYearRows years;

    RulebookApi(Ask ask, WorkYearRows years) {
        this.ask = ask;
        this.years = years;
    }

    /**
     * The working days of a country or a region in a year.
     *
     * @param country null for the first that has rules
     * @param region  null for what holds where no region says otherwise
     * @param year    null for this one
     */
    @GetMapping("/api/v1/rulebooks/calendar")
    WorkYear calendar(@RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return years.of(country, region, year, Moment.orNow(asOf), reader);
    }

    @GetMapping("/api/v1/rulebooks")
    Rulebooks list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindRulebooks(Moment.orNow(asOf), reader), Rulebooks.class);
    }
}
