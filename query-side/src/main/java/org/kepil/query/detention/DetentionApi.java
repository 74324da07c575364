package org.kepil.query.detention;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the detention desk as JSON. */
@ViewApi
class DetentionApi {

    private final Ask ask;

    DetentionApi(Ask ask) {
        this.ask = ask;
    }

    /** @param stage null for all about which something has still to be done */
    @GetMapping("/api/v1/detentions")
    Desk desk(@RequestParam(required = false) @Nullable DeskStage stage,
            @RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindNotices(stage, limit, Moment.orNow(asOf), reader), Desk.class);
    }
}
