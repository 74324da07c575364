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
    @Operation(summary = "Offer the case to an advocate")
    ResponseEntity<Receipt> offer(@PathVariable CaseId caseId, @RequestBody Offer body, Call call) {
        return call.send(body, new OfferAssignment(caseId, body.advocateId()));
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

    record Offer(@NotNull AdvocateId advocateId, @Nullable Instant occurredAt,
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
