package org.kepil.query.worklist;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.Ask;
import org.kepil.query.CaseState;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists cases as JSON. */
@ViewApi
class WorkListApi {

    private final Ask ask;

    WorkListApi(Ask ask) {
        this.ask = ask;
    }

    /**
     * @param under  an office: its cases and those of every office below it
     * @param cursor {@code next} of the page before
     */
    @GetMapping("/api/v1/cases")
    WorkList list(@RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable OfficeId office,
            @RequestParam(required = false) @Nullable OfficeId under,
            @RequestParam(required = false) @Nullable MatterKind matter,
            @RequestParam(required = false) @Nullable AdvocateId advocate,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean imported,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate requestedIn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate closedIn,
            @RequestParam(required = false) @Nullable Duration waitFrom,
            @RequestParam(required = false) @Nullable Duration waitBelow,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        var filter = new WorkFilter(q, state, office, matter, advocate, open, imported, requestedIn, closedIn,
                waitFrom, waitBelow, under);
        return ask.one(new FindWork(filter, cursor, limit, Moment.orNow(asOf), reader), WorkList.class);
    }
}
