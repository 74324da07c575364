package org.kepil.command.duplicate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.NotFound;
import org.kepil.command.request.CaseNumbers;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes what was found of two cases. Both hear it at once, the case of the address and the other one, or neither does.
 */
@Controller
@Tag(name = "Duplicates")
class DuplicateController {

    private static final String PAIR = "/cases/{caseId}/duplicates/{other}";

    private final CaseNumbers numbers;

    DuplicateController(CaseNumbers numbers) {
        this.numbers = numbers;
    }

    @PostMapping({"/api/v1" + PAIR + "/same-request", PAIR + "/same-request"})
    @Sends(CloseAsDuplicate.class)
    @Operation(summary = "End the case because the other one is the same request", description = """
            The work goes on on the other case, which hears of it.""")
    ResponseEntity<Receipt> same(@PathVariable CaseId caseId, @PathVariable CaseId other, @RequestBody Finding body,
            Call call) {
        String number = number(caseId);
        return call.send(body, new CloseAsDuplicate(caseId, other, number(other), body.text()),
                new NoteDuplicate(other, caseId, number, body.text()));
    }

    @PostMapping({"/api/v1" + PAIR + "/link", PAIR + "/link"})
    @Sends(LinkCase.class)
    @Operation(summary = "Say what the case is to the other one", description = "Each goes on by itself.")
    ResponseEntity<Receipt> link(@PathVariable CaseId caseId, @PathVariable CaseId other, @RequestBody Link body,
            Call call) {
        String number = number(caseId);
        PersonalText reason = PersonalText.of(body.reason());
        return call.send(body, new LinkCase(caseId, other, number(other), body.link(), reason),
                new LinkCase(other, caseId, number, body.link().seenFromTheOther(), reason));
    }

    @PostMapping({"/api/v1" + PAIR + "/distinction", PAIR + "/distinction"})
    @Sends(TellApart.class)
    @Operation(summary = "Say that the case has nothing to do with the other one")
    ResponseEntity<Receipt> apart(@PathVariable CaseId caseId, @PathVariable CaseId other,
            @RequestBody Finding body, Call call) {
        String number = number(caseId);
        return call.send(body, new TellApart(caseId, other, number(other), body.text()),
                new TellApart(other, caseId, number, body.text()));
    }

    /** What people call a case that began here. */
    private String number(CaseId id) {
        return numbers.find(id.value()).orElseThrow(() -> new NotFound("case"));
    }

    record Finding(@NotNull @Size(max = 2000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        PersonalText text() {
            return PersonalText.of(reason);
        }
    }

    record Link(@NotNull LinkKind link, @NotNull @Size(max = 2000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
