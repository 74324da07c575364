package org.kepil.query.office;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists offices as JSON. */
@ViewApi
class OfficeApi {

    private final Ask ask;

    OfficeApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/offices")
    Offices list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindOffices(Moment.orNow(asOf), reader), Offices.class);
    }
}
