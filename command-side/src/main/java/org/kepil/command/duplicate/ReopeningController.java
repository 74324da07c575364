package org.kepil.command.duplicate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Registers;
import org.kepil.command.closure.ReopenCase;
import org.kepil.command.request.CaseNumbers;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.ReopeningGround;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a closed case go on. Had it ended as a duplicate, the other case hears at once that it is none. */
@Controller
@Tag(name = "Closures")
class ReopeningController {

    private final Registers registers;
    private final CaseNumbers numbers;

    ReopeningController(Registers registers, CaseNumbers numbers) {
        this.registers = registers;
        this.numbers = numbers;
    }

    @PostMapping({"/api/v1/cases/{caseId}/reopening", "/cases/{caseId}/reopening"})
    @Sends(ReopenCase.class)
    @Operation(summary = "Go on with a closed case", description = "Whoever takes a duplicate up again says that it is none.")
    ResponseEntity<Receipt> reopen(@PathVariable CaseId caseId, @RequestBody Reopening body, Call call) {
        ReopenCase reopening = new ReopenCase(caseId, body.ground());
        return registers.original(caseId)
                .map(ended -> call.send(body, reopening,
                        new NoteReopening(ended.original(), caseId, numbers.of(caseId.value()))))
                .orElseGet(() -> call.send(body, reopening));
    }

    record Reopening(@NotNull ReopeningGround ground, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
