package org.kepil.query.partner;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists partners as JSON. */
@ViewApi
class PartnerApi {

    private final Ask ask;

    PartnerApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/partners")
    Partners list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindPartners(Moment.orNow(asOf), reader), Partners.class);
    }
}
