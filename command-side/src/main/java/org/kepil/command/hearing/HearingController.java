package org.kepil.command.hearing;

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
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingResult;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what is said about hearings. */
@Controller
@Tag(name = "Hearings")
class HearingController {

    private static final String HEARINGS = "/cases/{caseId}/hearings";
    private static final String HEARING = HEARINGS + "/{hearingId}";

    @PostMapping({"/api/v1" + HEARINGS, HEARINGS})
    @Sends(ScheduleHearing.class)
    @Operation(summary = "Set a hearing", description = "The answer's id is that of the hearing.")
    ResponseEntity<Receipt> schedule(@PathVariable CaseId caseId, @RequestBody Schedule body, Call call) {
        HearingId hearingId = new HearingId(call.newId("hearing"));
        return call.make(body, new ScheduleHearing(caseId, hearingId, body.scheduledAt(), body.court(),
                body.room(), body.kind()), hearingId.value());
    }

    @PostMapping({"/api/v1" + HEARING + "/holding", HEARING + "/holding"})
    @Sends(HoldHearing.class)
    @Operation(summary = "Say that a hearing took place")
    ResponseEntity<Receipt> hold(@PathVariable CaseId caseId, @PathVariable HearingId hearingId,
            @RequestBody Holding body, Call call) {
        return call.send(body, new HoldHearing(caseId, hearingId, body.result()));
    }

    @PostMapping({"/api/v1" + HEARING + "/adjournment", HEARING + "/adjournment"})
    @Sends(AdjournHearing.class)
    @Operation(summary = "Put a hearing off")
    ResponseEntity<Receipt> adjourn(@PathVariable CaseId caseId, @PathVariable HearingId hearingId,
            @RequestBody Adjournment body, Call call) {
        return call.send(body, new AdjournHearing(caseId, hearingId, body.scheduledAt(), body.ground()));
    }

    @PostMapping({"/api/v1" + HEARING + "/absence", HEARING + "/absence"})
    @Sends(MissHearing.class)
    @Operation(summary = "Say that a hearing was missed, and by whom")
    ResponseEntity<Receipt> miss(@PathVariable CaseId caseId, @PathVariable HearingId hearingId,
            @RequestBody Absence body, Call call) {
        return call.send(body, new MissHearing(caseId, hearingId, body.by(), body.ground()));
    }

    @PostMapping({"/api/v1" + HEARING + "/cancellation", HEARING + "/cancellation"})
    @Sends(CancelHearing.class)
    @Operation(summary = "Say that a hearing will not take place")
    ResponseEntity<Receipt> cancel(@PathVariable CaseId caseId, @PathVariable HearingId hearingId,
            @RequestBody Cancellation body, Call call) {
        return call.send(body, new CancelHearing(caseId, hearingId, body.ground()));
    }

    record Schedule(@NotNull Instant scheduledAt, @NotNull @Size(max = 200) String court,
            @Size(max = 100) @Nullable String room, @Nullable HearingKind kind,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Holding(@NotNull HearingResult result, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Absence(@NotNull Absent by, @NotNull AbsenceGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Adjournment(@NotNull Instant scheduledAt, @NotNull AdjournmentGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Cancellation(@NotNull CancellationGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
