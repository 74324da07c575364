package org.kepil.command.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.command.NotFound;
import org.kepil.command.Refused;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Sends;
import org.kepil.draft.DraftId;
import org.kepil.draft.Drafts;
import org.kepil.kernel.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what somebody types until they send it: for them alone, and nothing has happened yet. */
@Controller
@Tag(name = "Requests")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/api/v1/cases/drafts")
    @Sends(RequestAid.class)
    @Operation(summary = "Keep what is typed for a request", description = """
            For the caller alone, as it is typed: nothing is checked but the length. draft names the one that it stands for \
            from now on; without it there is a new one, and the same one again when the request is repeated.""")
    ResponseEntity<Kept> keep(@RequestBody Typed body, Call call,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn by) {
        return ResponseEntity.status(HttpStatus.CREATED).body(new Kept(kept(body, fresh(call, by), by).value()));
    }

    @PostMapping("/cases/drafts")
    @Sends(RequestAid.class)
    ResponseEntity<Void> keepPage(@RequestBody Typed body, Call call, @AuthenticationPrincipal SignedIn by) {
        return to("/cases/new?draft=" + kept(body, fresh(call, by), by));
    }

    @PostMapping("/api/v1/cases/drafts/{draft}/discard")
    @Sends(RequestAid.class)
    @ResponseStatus(HttpStatus.OK)
    @Operation(summary = "Forget a draft")
    ResponseEntity<Kept> discard(@PathVariable DraftId draft, @RequestBody Nothing body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn by) {
        discard(draft, by);
        return ResponseEntity.ok(new Kept(draft.value()));
    }

    @PostMapping("/cases/drafts/{draft}/discard")
    @Sends(RequestAid.class)
    ResponseEntity<Void> discardPage(@PathVariable DraftId draft, @RequestBody Nothing body,
            @AuthenticationPrincipal SignedIn by) {
        discard(draft, by);
        return to("/cases/new");
    }

    private static DraftId fresh(Call call, SignedIn by) {
        return new DraftId(call.newId("draft of " + by.accountId()));
    }

    /** @param fresh which draft it is if the body names none */
    DraftId kept(Typed body, DraftId fresh, SignedIn by) {
        if (body.draft() != null && drafts.find(by.accountId(), body.draft()).isEmpty()) {
            throw new NotFound("draft");
        }
        DraftId draft = body.draft() == null ? fresh : body.draft();
        if (!drafts.keep(by.accountId(), draft, body.fields())) {
            throw drafts.full(by.accountId())
                    ? new Refused(RequestRule.FEWER_DRAFTS_REQUIRED.refusal())
                    : new NotFound("draft");
        }
        return draft;
    }

    private void discard(DraftId draft, SignedIn by) {
        if (!drafts.discard(by.accountId(), draft)) {
            throw new NotFound("draft");
        }
    }

    private static ResponseEntity<Void> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
    }

    /** Which draft it is. */
    record Kept(UUID id) {
    }

    record Nothing() implements Input {
    }

    /** What was typed, whether it is right or not. */
    record Typed(@Size(max = 400) @Nullable String applicantName, @Size(max = 8000) @Nullable String summary,
            @Size(max = 1000) @Nullable String contact, @Size(max = 60) @Nullable String matter,
            @Size(max = 60) @Nullable String officeId, @Size(max = 60) @Nullable String channel,
            @Size(max = 60) @Nullable String sex, @Size(max = 60) @Nullable String ageGroup,
            @Nullable DraftId draft) implements Input {

        Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            put(fields, "applicantName", applicantName);
            put(fields, "summary", summary);
            put(fields, "contact", contact);
            put(fields, "matter", matter);
            put(fields, "officeId", officeId);
            put(fields, "channel", channel);
            put(fields, "sex", sex);
            put(fields, "ageGroup", ageGroup);
            return fields;
        }

        private static void put(Map<String, String> fields, String name, @Nullable String typed) {
            if (typed != null) {
                fields.put(name, typed);
            }
        }
    }
}
