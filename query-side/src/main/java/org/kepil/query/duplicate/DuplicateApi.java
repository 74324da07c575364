package org.kepil.query.duplicate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows cases that look alike as JSON. */
@ViewApi
class DuplicateApi {

    private final Ask ask;

    DuplicateApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/cases/{id}/duplicates")
    OtherCases others(@PathVariable CaseId id, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindOtherCases(id, -1, Moment.orNow(asOf), reader), OtherCases.class);
    }

    @GetMapping("/api/v1/cases/{id}/duplicates/{other}")
    Pair pair(@PathVariable CaseId id, @PathVariable CaseId other,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindPair(id, other, Moment.orNow(asOf), reader), Pair.class);
    }

    @GetMapping("/api/v1/duplicates")
    Undecided undecided(@RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindUndecided(limit, Moment.orNow(asOf), reader), Undecided.class);
    }
}
