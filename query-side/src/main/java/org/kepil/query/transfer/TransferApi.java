package org.kepil.query.transfer;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows transfers as JSON. */
@ViewApi
class TransferApi {

    private final Ask ask;

    TransferApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/transfers")
    Transfers transfers(@RequestParam(defaultValue = "INCOMING") Side side,
            @RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindTransfers(side, limit, Moment.orNow(asOf), reader), Transfers.class);
    }
}
