package org.kepil.query.provider;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists organisations outside the service as JSON. */
@ViewApi
class ProviderApi {

    private final Ask ask;

    ProviderApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/providers")
    Providers list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindProviders(Moment.orNow(asOf), reader), Providers.class);
    }
}
