package org.kepil.query.complaint;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows complaints as JSON; the ETag of one is its version. */
@ViewApi
class ComplaintApi {

    private final Ask ask;

    ComplaintApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/complaints")
    Complaints complaints(@RequestParam(defaultValue = "OPEN") Which which,
            @RequestParam(required = false) @Nullable CaseId about,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindComplaints(which, about, Moment.orNow(asOf), reader), Complaints.class);
    }

    @GetMapping("/api/v1/complaints/{id}")
    ResponseEntity<ComplaintAnswer> complaint(@PathVariable ComplaintId id,
            @RequestParam(defaultValue = "-1") long version, @RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        ComplaintAnswer answer = ask.one(new FindComplaint(id, version, Moment.orNow(asOf), reader),
                ComplaintAnswer.class);
        return ResponseEntity.ok().eTag(Long.toString(answer.item().complaint().version())).body(answer);
    }
}
