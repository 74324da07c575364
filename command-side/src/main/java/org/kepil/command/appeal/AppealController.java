package org.kepil.command.appeal;

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
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.appeal.ServedBy;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what becomes of a decision. */
@Controller
@Tag(name = "Decisions")
class AppealController {

    @PostMapping({"/api/v1/cases/{caseId}/service-of-decision", "/cases/{caseId}/service-of-decision"})
    @Sends(ServeDecision.class)
    @Operation(summary = "Tell that the person got the decision")
    ResponseEntity<Receipt> serve(@PathVariable CaseId caseId, @RequestBody Serve body, Call call) {
        return call.send(body, new ServeDecision(caseId, body.by()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/appeal", "/cases/{caseId}/appeal"})
    @Sends(AppealRefusal.class)
    @Operation(summary = "Appeal against the refusal")
    ResponseEntity<Receipt> appeal(@PathVariable CaseId caseId, @RequestBody Appeal body, Call call) {
        return call.send(body, new AppealRefusal(caseId, body.appealTo(),
                body.statement() == null ? null : PersonalText.of(body.statement())));
    }

    @PostMapping({"/api/v1/cases/{caseId}/appeal-decision", "/cases/{caseId}/appeal-decision"})
    @Sends(DecideAppeal.class)
    @Operation(summary = "Decide about the appeal")
    ResponseEntity<Receipt> decide(@PathVariable CaseId caseId, @RequestBody Decide body, Call call) {
        return call.send(body, new DecideAppeal(caseId, body.appealResult(), PersonalText.of(body.reason()),
                body.orderNumber()));
    }

    record Serve(@NotNull ServedBy by, @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Appeal(@NotNull AppealRoute appealTo, @Nullable @Size(max = 2000) String statement,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Decide(@NotNull AppealResult appealResult, @NotNull @Size(max = 2000) String reason,
            @NotNull @Size(max = 40) String orderNumber, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
