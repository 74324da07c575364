package org.kepil.command.detention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what is told of the first hours of a defence. */
@Controller
@Tag(name = "Detentions")
class DetentionController {

    @PostMapping({"/api/v1/cases/{caseId}/arrival", "/cases/{caseId}/arrival"})
    @Sends(RecordArrival.class)
    @Operation(summary = "Record that the advocate came to the detained person")
    ResponseEntity<Receipt> arrival(@PathVariable CaseId caseId, @RequestBody Arrival body, Call call) {
        return call.send(body, new RecordArrival(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/first-meeting", "/cases/{caseId}/first-meeting"})
    @Sends(HoldFirstMeeting.class)
    @Operation(summary = "Record the first meeting of advocate and detained person")
    ResponseEntity<Receipt> meeting(@PathVariable CaseId caseId, @RequestBody Meeting body, Call call) {
        return call.send(body, new HoldFirstMeeting(caseId, body.confidential(), body.beforeQuestioning()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/defence-refusal", "/cases/{caseId}/defence-refusal"})
    @Sends(RecordDefenceRefusal.class)
    @Operation(summary = "Record that the detained person does not want the advocate")
    ResponseEntity<Receipt> refusal(@PathVariable CaseId caseId, @RequestBody DefenceRefusal body, Call call) {
        return call.send(body, body.command(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/release", "/cases/{caseId}/release"})
    @Sends(RecordRelease.class)
    @Operation(summary = "Record that the person is not detained any more")
    ResponseEntity<Receipt> release(@PathVariable CaseId caseId, @RequestBody Release body, Call call) {
        return call.send(body, new RecordRelease(caseId, body.ground()));
    }

    record Arrival(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Meeting(@NotNull Boolean confidential, @NotNull Boolean beforeQuestioning, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record DefenceRefusal(@Size(max = 4000) @Nullable String reason, @NotNull Boolean inWriting,
            @NotNull Boolean inPresenceOfAdvocate, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        RecordDefenceRefusal command(CaseId caseId) {
            return new RecordDefenceRefusal(caseId, reason == null ? null : PersonalText.of(reason), inWriting,
                    inPresenceOfAdvocate);
        }
    }

    record Release(@NotNull ReleaseGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
