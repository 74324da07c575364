package org.kepil.command.closure;

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
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes closures and reopenings. */
@Controller
@Tag(name = "Closures")
class ClosureController {

    @PostMapping({"/api/v1/cases/{caseId}/closure", "/cases/{caseId}/closure"})
    @Sends(CloseCase.class)
    @Operation(summary = "Close the case")
    ResponseEntity<Receipt> close(@PathVariable CaseId caseId, @RequestBody End body, Call call) {
        return call.send(body, new CloseCase(caseId, body.outcome()));
    }

    @PostMapping({"/api/v1/cases/{caseId}/reopening", "/cases/{caseId}/reopening"})
    @Sends(ReopenCase.class)
    @Operation(summary = "Go on with a closed case")
    ResponseEntity<Receipt> reopen(@PathVariable CaseId caseId, @RequestBody Reopening body, Call call) {
        return call.send(body, new ReopenCase(caseId, body.ground()));
    }

    record End(@NotNull Outcome outcome, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Reopening(@NotNull ReopeningGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
