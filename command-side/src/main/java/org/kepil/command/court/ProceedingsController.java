package org.kepil.command.court;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.service.CaseStage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what advocates and offices say of the outcome of proceedings. */
@Controller
@Tag(name = "Courts")
class ProceedingsController {

    private static final String PATH = "/cases/{caseId}/proceedings-outcome";

    @PostMapping({"/api/v1" + PATH, PATH})
    @Sends(ConcludeProceedings.class)
    @Operation(summary = "Record how the proceedings of a stage ended")
    ResponseEntity<Receipt> conclude(@PathVariable CaseId caseId, @RequestBody Conclusion body, Call call) {
        return call.send(body, new ConcludeProceedings(caseId, body.stage(), body.ground()));
    }

    /** @param ground the outcome, as the rulebook lists it */
    record Conclusion(@NotNull CaseStage stage, @NotNull ProceedingsOutcome ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
