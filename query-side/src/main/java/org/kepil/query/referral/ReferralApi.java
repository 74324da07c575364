package org.kepil.query.referral;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists referrals as JSON. */
@ViewApi
class ReferralApi {

    private final Ask ask;

    ReferralApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/referrals")
    Referrals list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindReferrals(Moment.orNow(asOf), reader), Referrals.class);
    }
}
