package org.kepil.query.advocate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists advocates as JSON. */
@ViewApi
class AdvocateApi {

    private final Ask ask;

    AdvocateApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/advocates")
    Advocates list(@RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(required = false) @Nullable Boolean available,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindAdvocates(office, available, Moment.orNow(asOf), reader), Advocates.class);
    }
}
