package org.kepil.command.closure;

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
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what lets a case stand still, go on and end. */
@Controller
@Tag(name = "Closures")
class ClosureController {

    @PostMapping({"/api/v1/cases/{caseId}/suspension", "/cases/{caseId}/suspension"})
    @Sends(SuspendCase.class)
    @Operation(summary = "Let the case stand still")
    ResponseEntity<Receipt> suspend(@PathVariable CaseId caseId, @RequestBody Suspension body, Call call) {
        return call.send(body, new SuspendCase(caseId, body.ground()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/resumption", "/cases/{caseId}/resumption"})
    @Sends(ResumeCase.class)
    @Operation(summary = "Go on with a case that stood still")
    ResponseEntity<Receipt> resume(@PathVariable CaseId caseId, @RequestBody Resumption body, Call call) {
        return call.send(body, new ResumeCase(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/withdrawal", "/cases/{caseId}/withdrawal"})
    @Sends(WithdrawAid.class)
    @Operation(summary = "Record that the client wants no more aid")
    ResponseEntity<Receipt> withdraw(@PathVariable CaseId caseId, @RequestBody Withdrawal body, Call call) {
        return call.send(body, body.command(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/termination", "/cases/{caseId}/termination"})
    @Sends(TerminateAid.class)
    @Operation(summary = "End aid that was granted, or given of right")
    ResponseEntity<Receipt> terminate(@PathVariable CaseId caseId, @RequestBody Termination body, Call call) {
        return call.send(body, body.command(caseId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/closure", "/cases/{caseId}/closure"})
    @Sends(CloseCase.class)
    @Operation(summary = "Close the case")
    ResponseEntity<Receipt> close(@PathVariable CaseId caseId, @RequestBody End body, Call call) {
        return call.send(body, new CloseCase(caseId, body.outcome()));
    }

    record Suspension(@NotNull SuspensionGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Resumption(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Withdrawal(@NotNull WithdrawalGround ground, @Size(max = 2000) @Nullable String statement,
            @NotNull Boolean inWriting, @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {

        WithdrawAid command(CaseId caseId) {
            return new WithdrawAid(caseId, ground, statement == null ? null : PersonalText.of(statement), inWriting);
        }
    }

    record Termination(@NotNull TerminationGround ground, @NotNull @Size(max = 2000) String reason,
            @Nullable AppealRoute appealTo, @NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        TerminateAid command(CaseId caseId) {
            return new TerminateAid(caseId, ground, PersonalText.of(reason), appealTo, orderNumber);
        }
    }

    record End(@NotNull Outcome outcome, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
