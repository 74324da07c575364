package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.Place;
import org.kepil.query.ViewApi;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one case as JSON; the ETag is its version. */
@ViewApi
class CaseFileApi {

    private static final String ANY_VERSION = "-1";

    private final Ask ask;

    CaseFileApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/cases/{id}")
    ResponseEntity<CaseFileAnswer> file(@PathVariable CaseId id, @RequestParam(defaultValue = ANY_VERSION) long version,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        CaseFileAnswer answer = ask.one(new FindCaseFile(id, version, Moment.orNow(asOf), reader),
                CaseFileAnswer.class);
        return tagged(answer.file(), answer);
    }

    @GetMapping("/api/v1/cases/{id}/timeline")
    ResponseEntity<Timeline> timeline(@PathVariable CaseId id, @RequestParam(defaultValue = ANY_VERSION) long version,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        Timeline timeline = ask.one(new FindTimeline(id, version, Moment.orNow(asOf), reader), Timeline.class);
        return tagged(timeline.file(), timeline);
    }

    @GetMapping("/api/v1/cases/{id}/hearings")
    ResponseEntity<HearingList> hearings(@PathVariable CaseId id,
            @RequestParam(defaultValue = ANY_VERSION) long version,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        CaseFileAnswer answer = ask.one(new FindCaseFile(id, version, Moment.orNow(asOf), reader),
                CaseFileAnswer.class);
        return tagged(answer.file(), new HearingList(answer.file().hearings(), answer.place()));
    }

    @GetMapping("/api/v1/cases/{id}/services")
    ResponseEntity<WorkDone> services(@PathVariable CaseId id, @RequestParam(defaultValue = ANY_VERSION) long version,
            @RequestParam(required = false) @Nullable Moment asOf, @AuthenticationPrincipal SignedIn reader) {
        CaseFileAnswer answer = ask.one(new FindCaseFile(id, version, Moment.orNow(asOf), reader),
                CaseFileAnswer.class);
        return tagged(answer.file(), new WorkDone(answer.file().work(), answer.place()));
    }

    private static <A> ResponseEntity<A> tagged(CaseFile file, A answer) {
        return ResponseEntity.ok().eTag(Long.toString(file.version())).body(answer);
    }

    /** The hearings of a case, in the order in which they were entered. */
    record HearingList(List<Hearing> hearings, @JsonUnwrapped Place place) {
    }

    /** The register of actions of a case, the stages that ended, and the acts of services. */
    record WorkDone(@JsonUnwrapped CaseWork work, @JsonUnwrapped Place place) {
    }
}
