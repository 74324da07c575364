package org.kepil.query.agreement;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the register as JSON. */
@ViewApi
class AgreementApi {

    private final Ask ask;

    AgreementApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/agreements")
    Agreements list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindAgreements(Moment.orNow(asOf), reader), Agreements.class);
    }
}
