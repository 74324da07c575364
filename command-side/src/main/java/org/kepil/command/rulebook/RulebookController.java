package org.kepil.command.rulebook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Invalid;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.command.web.Violation;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes changes to the rules of a country. */
@Controller
@Tag(name = "Rulebooks")
class RulebookController {

    private static final int LONGEST_TEXT = 400_000;

    @PostMapping({"/api/v1/rulebooks", "/rulebooks"})
    @Sends(ProposeRulebook.class)
    @Operation(summary = "Propose a version of a country's rules")
    ResponseEntity<Receipt> propose(@RequestBody Proposal body, Call call) {
        return call.send(body, body.command());
    }

    @PostMapping({"/api/v1/rulebooks/approval", "/rulebooks/approval"})
    @Sends(ApproveRulebook.class)
    @Operation(summary = "Approve a proposed version of the rules")
    ResponseEntity<Receipt> approve(@RequestBody Approval body, Call call) {
        return call.send(body, new ApproveRulebook(RulebookId.parse(body.rulebook())));
    }

    @PostMapping({"/api/v1/rulebooks/rejection", "/rulebooks/rejection"})
    @Sends(RejectRulebook.class)
    @Operation(summary = "Reject a proposed version of the rules")
    ResponseEntity<Receipt> reject(@RequestBody Rejection body, Call call) {
        return call.send(body, new RejectRulebook(RulebookId.parse(body.rulebook()), body.reason()));
    }

    /** The whole rulebook in YAML. */
    record Proposal(@NotNull @Size(max = LONGEST_TEXT) String text) implements Input {

        ProposeRulebook command() {
            try {
                return ProposeRulebook.of(text);
            } catch (InvalidRulebook invalid) {
                throw new Invalid(invalid.faults().stream()
                        .map(fault -> new Violation("text", "rulebook", fault.told()))
                        .toList());
            }
        }
    }

    record Approval(@NotNull @Pattern(regexp = RulebookId.FORM) String rulebook) implements Input {
    }

    record Rejection(@NotNull @Pattern(regexp = RulebookId.FORM) String rulebook,
            @NotNull @Size(max = 2000) String reason) implements Input {
    }
}
