package org.kepil.command.transfer;

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
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what offices say to each other about a case that one of them wants to give away. */
@Controller
@Tag(name = "Transfers")
class TransferController {

    @PostMapping({"/api/v1/cases/{caseId}/transfer", "/cases/{caseId}/transfer"})
    @Sends(OfferTransfer.class)
    @Operation(summary = "Ask another office to take the case")
    ResponseEntity<Receipt> offer(@PathVariable CaseId caseId, @RequestBody Offer body, Call call) {
        return call.send(body, new OfferTransfer(caseId, body.officeId(), PersonalText.of(body.reason())));
    }

    @PostMapping({"/api/v1/cases/{caseId}/transfer-acceptance", "/cases/{caseId}/transfer-acceptance"})
    @Sends(AcceptTransfer.class)
    @Operation(summary = "Take the case for the office that was asked")
    ResponseEntity<Receipt> accept(@PathVariable CaseId caseId, @RequestBody Answer body, Call call) {
        return call.send(body, new AcceptTransfer(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/transfer-decline", "/cases/{caseId}/transfer-decline"})
    @Sends(DeclineTransfer.class)
    @Operation(summary = "Leave the case with the office that asked")
    ResponseEntity<Receipt> decline(@PathVariable CaseId caseId, @RequestBody Decline body, Call call) {
        return call.send(body, new DeclineTransfer(caseId, PersonalText.of(body.reason())));
    }

    @PostMapping({"/api/v1/cases/{caseId}/transfer-withdrawal", "/cases/{caseId}/transfer-withdrawal"})
    @Sends(WithdrawTransfer.class)
    @Operation(summary = "Keep the case after all")
    ResponseEntity<Receipt> withdraw(@PathVariable CaseId caseId, @RequestBody Answer body, Call call) {
        return call.send(body, new WithdrawTransfer(caseId));
    }

    record Offer(@NotNull OfficeId officeId, @NotNull @Size(max = 2000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Decline(@NotNull @Size(max = 2000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Answer(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }
}
