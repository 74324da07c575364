package org.kepil.command.service;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Figures;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.Fund;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes acts of services, and what becomes of them. */
@Controller
@Tag(name = "Services")
class ActController {

    private static final String ACTS = "/cases/{caseId}/acts";
    private static final String ACT = ACTS + "/{actId}";

    @PostMapping({"/api/v1" + ACTS, ACTS})
    @Sends(SubmitAct.class)
    @Operation(summary = "Claim the fee for a stage", description = "What the tariff asks and the register of actions does not answer is told in one member "
            + "`inputs.<name>` each, as text. The answer's id is that of the act.")
    ResponseEntity<Receipt> submit(@PathVariable CaseId caseId, @RequestBody Claimed body, Call call) {
        ActId actId = new ActId(call.newId("act"));
        return call.make(body, new SubmitAct(caseId, actId, body.actNumber(),
                call.advocate("advocateId", body.advocateId()), body.stage(), body.inputs().values()), actId.value());
    }

    @PostMapping({"/api/v1" + ACT + "/return", ACT + "/return"})
    @Sends(ReturnAct.class)
    @Operation(summary = "Send an act of services back")
    ResponseEntity<Receipt> giveBack(@PathVariable CaseId caseId, @PathVariable ActId actId,
            @RequestBody Returned body, Call call) {
        return call.send(body, new ReturnAct(caseId, actId, PersonalText.of(body.reason())));
    }

    @PostMapping({"/api/v1" + ACT + "/acceptance", ACT + "/acceptance"})
    @Sends(AcceptAct.class)
    @Operation(summary = "Find an act of services right")
    ResponseEntity<Receipt> accept(@PathVariable CaseId caseId, @PathVariable ActId actId,
            @RequestBody Accepted body, Call call) {
        return call.send(body, new AcceptAct(caseId, actId));
    }

    @PostMapping({"/api/v1" + ACT + "/payment", ACT + "/payment"})
    @Sends(PayFee.class)
    @Operation(summary = "Say that the fee of an act was paid", description = "The amount is in minor units.")
    ResponseEntity<Receipt> pay(@PathVariable CaseId caseId, @PathVariable ActId actId, @RequestBody Paid body,
            Call call) {
        return call.send(body, new PayFee(caseId, actId, body.amountMinor(), body.currency(), body.paymentReference(),
                body.fund()));
    }

    record Claimed(@NotNull @Size(max = 40) String actNumber, @Nullable AdvocateId advocateId,
            @NotNull CaseStage stage, @Schema(hidden = true) Figures inputs, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Returned(@NotNull @Size(max = 2000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Accepted(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Paid(@NotNull @Min(0) Long amountMinor, @NotNull Currency currency,
            @NotNull @Size(max = 80) String paymentReference, @Nullable Fund fund, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
