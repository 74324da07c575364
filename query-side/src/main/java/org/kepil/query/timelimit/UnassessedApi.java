package org.kepil.query.timelimit;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows requests that nobody assessed, as JSON. */
@ViewApi
class UnassessedApi {

    private final Ask ask;

    UnassessedApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/unassessed")
    Unassessed unassessed(@RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindUnassessed(office, limit, Moment.orNow(asOf), reader), Unassessed.class);
    }
}
