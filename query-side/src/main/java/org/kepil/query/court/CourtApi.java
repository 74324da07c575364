package org.kepil.query.court;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the matters of courts as JSON: to offices all of them, to a court its own hearings. */
@ViewApi
class CourtApi {

    private final Ask ask;

    CourtApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/court-requests")
    @Operation(summary = "Matters in which courts asked for counsel")
    CourtRequests requests(@RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindCourtRequests(waiting, Moment.orNow(asOf), reader), CourtRequests.class);
    }

    @GetMapping("/partner/v1/hearings")
    @Tag(name = "For partners")
    @Operation(summary = "The court's own hearings in the matters in which it asked for counsel")
    OwnHearings hearings(@AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindOwnHearings(reader), OwnHearings.class);
    }
}
