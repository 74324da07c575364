package org.kepil.query.rulebook;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the rules of all countries as JSON, every version as it was written. */
@ViewApi
class RulebookApi {

    private final Ask ask;

    RulebookApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/rulebooks")
    Rulebooks list(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindRulebooks(Moment.orNow(asOf), reader), Rulebooks.class);
    }
}
