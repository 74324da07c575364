package org.kepil.query.assignment;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows as JSON what waits for another advocate, and what an advocate has to do. */
@ViewApi
class EngagementApi {

    private final Ask ask;

    EngagementApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/assignment/reassignments")
    Reassignments reassignments(@RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindReassignments(limit, Moment.orNow(asOf), reader), Reassignments.class);
    }

    @GetMapping("/api/v1/assignment/mine")
    OwnWork mine(@RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindOwnWork(Moment.orNow(asOf), reader), OwnWork.class);
    }
}
