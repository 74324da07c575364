package org.kepil.command.assignment;

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
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes offers to advocates, their answers, and orders that replace them. */
@Controller
@Tag(name = "Assignments")
class AssignmentController {

    @PostMapping({"/api/v1/cases/{caseId}/offer", "/cases/{caseId}/offer"})
    @Sends(OfferAssignment.class)
    @Operation(summary = "Offer the case to an advocate of one's choice")
    ResponseEntity<Receipt> offer(@PathVariable CaseId caseId, @RequestBody Offer body, Call call) {
        return call.send(body, new OfferAssignment(caseId, body.advocateId(), body.ground()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/acceptance", "/cases/{caseId}/acceptance"})
    @Sends(AcceptAssignment.class)
    @Operation(summary = "Accept an offer", description = "Advocates need not say who they are.")
    ResponseEntity<Receipt> accept(@PathVariable CaseId caseId, @RequestBody Acceptance body, Call call) {
        return call.send(body,
                new AcceptAssignment(caseId, call.advocate("advocateId", body.advocateId()), body.orderNumber()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/decline", "/cases/{caseId}/decline"})
    @Sends(DeclineAssignment.class)
    @Operation(summary = "Decline an offer", description = "Advocates need not say who they are.")
    ResponseEntity<Receipt> decline(@PathVariable CaseId caseId, @RequestBody Decline body, Call call) {
        return call.send(body,
                new DeclineAssignment(caseId, call.advocate("advocateId", body.advocateId()), body.ground()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/replacement", "/cases/{caseId}/replacement"})
    @Sends(ReplaceAdvocate.class)
    @Operation(summary = "Let another advocate take over by order")
    ResponseEntity<Receipt> replace(@PathVariable CaseId caseId, @RequestBody Replacement body, Call call) {
        return call.send(body, body.command(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/distribution", "/cases/{caseId}/distribution"})
    @Sends(DistributeCase.class)
    @Operation(summary = "Offer the case to the advocate whose turn it is", description = """
            The one who would have the least work for the share that they agreed to. The event names everybody who was \
            considered, and why somebody was not.""")
    ResponseEntity<Receipt> distribute(@PathVariable CaseId caseId, @RequestBody Unsaid body, Call call) {
        return call.send(body, new DistributeCase(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/duty-offer", "/cases/{caseId}/duty-offer"})
    @Sends(OfferToDuty.class)
    @Operation(summary = "Offer the case to the advocate on duty")
    ResponseEntity<Receipt> offerToDuty(@PathVariable CaseId caseId, @RequestBody Unsaid body, Call call) {
        return call.send(body, new OfferToDuty(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/reassignment", "/cases/{caseId}/reassignment"})
    @Sends(ReassignCase.class)
    @Operation(summary = "Let the advocate whose turn it is take over by order")
    ResponseEntity<Receipt> reassign(@PathVariable CaseId caseId, @RequestBody Reassignment body, Call call) {
        return call.send(body, new ReassignCase(caseId, body.from(), body.ground(), body.orderNumber()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/early-end", "/cases/{caseId}/early-end"})
    @Sends(EndAssignment.class)
    @Operation(summary = "Let an advocate leave a case that goes on")
    ResponseEntity<Receipt> end(@PathVariable CaseId caseId, @RequestBody EarlyEnd body, Call call) {
        return call.send(body, new EndAssignment(caseId, body.advocateId(), body.ground(), body.orderNumber()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/conflict", "/cases/{caseId}/conflict"})
    @Sends(DeclareConflict.class)
    @Operation(summary = "Declare a conflict of interest", description = "Advocates need not say who they are.")
    ResponseEntity<Receipt> conflict(@PathVariable CaseId caseId, @RequestBody Conflict body, Call call) {
        return call.send(body, new DeclareConflict(caseId, call.advocate("advocateId", body.advocateId())));
    }

    record Unsaid(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Reassignment(@NotNull AdvocateId from, @NotNull ReplacementGround ground,
            @NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record EarlyEnd(@NotNull AdvocateId advocateId, @NotNull EarlyEndGround ground,
            @NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Conflict(@Nullable AdvocateId advocateId, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Offer(@NotNull AdvocateId advocateId, @NotNull OfferGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Acceptance(@Nullable AdvocateId advocateId, @NotNull @Size(max = 40) String orderNumber,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Decline(@Nullable AdvocateId advocateId, @NotNull DeclineGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Replacement(@NotNull AdvocateId from, @NotNull AdvocateId to, @NotNull ReplacementGround ground,
            @NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        ReplaceAdvocate command(CaseId caseId) {
            return new ReplaceAdvocate(caseId, from, to, ground, orderNumber);
        }
    }
}
