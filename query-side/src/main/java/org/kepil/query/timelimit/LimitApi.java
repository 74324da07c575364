package org.kepil.query.timelimit;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells how time limits stand, as JSON. */
@ViewApi
class LimitApi {

    private final Ask ask;

    LimitApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/cases/{id}/limits")
    CaseLimits ofCase(@PathVariable CaseId id, @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindLimits(id, version, Moment.orNow(asOf), reader), CaseLimits.class);
    }

    /**
     * @param queue  {@code overdue}, {@code at-risk}, {@code due} or {@code paused}
     * @param code   of the limit
     * @param cursor {@code next} of the page before
     */
    @GetMapping("/api/v1/limits")
    LimitQueue queue(@RequestParam(defaultValue = "overdue") String queue,
            @RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(required = false) @Nullable MatterKind matter,
            @RequestParam(required = false) @Nullable LimitCode code,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindQueue(Queue.of(queue), new LimitFilter(office, matter, code), cursor, limit,
                Moment.orNow(asOf), reader), LimitQueue.class);
    }
}
