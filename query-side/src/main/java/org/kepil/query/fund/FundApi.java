package org.kepil.query.fund;

import org.springframework.http.ResponseEntity;
import org.springframework.http.MediaType;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.service.Fund;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists funds as JSON, and what one paid for also as comma-separated values. */
@ViewApi
class FundApi {

    private final Ask ask;

    FundApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/funds")
    Funds list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindFunds(Moment.orNow(asOf), reader), Funds.class);
    }

    @GetMapping("/api/v1/funds/paid")
    Paid paid(@RequestParam(defaultValue = "NONE") Fund fund, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindPaid(fund, Moment.orNow(asOf), reader), Paid.class);
    }

    @GetMapping("/api/v1/funds/paid.csv")
    ResponseEntity<String> export(@RequestParam(defaultValue = "NONE") Fund fund,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(ask.one(new FindPaid(fund, Moment.orNow(asOf), reader), Paid.class).csv());
    }
}
