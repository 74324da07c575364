package org.kepil.query.dashboard;

import org.kepil.kernel.office.OfficeId;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the numbers as JSON. */
@ViewApi
class DashboardApi {

    private final Ask ask;

    DashboardApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/dashboard")
    Dashboard dashboard(@RequestParam(defaultValue = "12") int weeks,
            @RequestParam(required = false) @Nullable OfficeId under,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new CountCases(weeks, under, Moment.orNow(asOf), reader), Dashboard.class);
    }
}
