package org.kepil.command.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Invalid;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes corrections of facts, and what a second person says to them. */
@Controller
@Tag(name = "Corrections")
class CorrectionController {

    @PostMapping({"/api/v1/cases/{caseId}/corrections", "/cases/{caseId}/corrections"})
    @Sends(ProposeCorrection.class)
    @Operation(summary = "Propose how a fact of the case should read", description = "what names the fact: APPLICANT_NAME, CONTACT, MATTER, DETENTION_TIME, HEARING_TIME:{hearing}, "
            + "HEARING_RESULT:{hearing} or OCCURRED_TIME:{sequence of the step}. Its value goes into the one of "
            + "text, code and time that fits.")
    ResponseEntity<Receipt> propose(@PathVariable CaseId caseId, @RequestBody Proposal body, Call call) {
        CorrectionId id = new CorrectionId(call.newId("correction"));
        return call.make(body, body.command(caseId, id), id.value());
    }

    @PostMapping({"/api/v1/cases/{caseId}/corrections/{correctionId}/approval",
            "/cases/{caseId}/corrections/{correctionId}/approval"})
    @Sends(ApproveCorrection.class)
    @Operation(summary = "Agree to a correction that somebody else proposed")
    ResponseEntity<Receipt> approve(@PathVariable CaseId caseId, @PathVariable CorrectionId correctionId,
            @RequestBody Approval body, Call call) {
        return call.send(body, new ApproveCorrection(caseId, correctionId));
    }

    @PostMapping({"/api/v1/cases/{caseId}/corrections/{correctionId}/rejection",
            "/cases/{caseId}/corrections/{correctionId}/rejection"})
    @Sends(RejectCorrection.class)
    @Operation(summary = "Leave the fact as it was told")
    ResponseEntity<Receipt> reject(@PathVariable CaseId caseId, @PathVariable CorrectionId correctionId,
            @RequestBody Rejection body, Call call) {
        return call.send(body, new RejectCorrection(caseId, correctionId, PersonalText.of(body.reason())));
    }

    record Proposal(@NotNull @Pattern(regexp = "[A-Z_]+(:[0-9a-f-]{1,36})?") String what,
            @Size(max = 500) @Nullable String text, @Size(max = 60) @Nullable String code, @Nullable Instant time,
            @NotNull @Size(max = 2000) String reason) implements Input {

        ProposeCorrection command(CaseId caseId, CorrectionId correctionId) {
            String[] parts = what.split(":", 2);
            String subject = parts.length == 2 ? parts[1] : null;
            try {
                CorrectedFact fact = CorrectedFact.valueOf(parts[0]);
                boolean ofStep = fact == CorrectedFact.OCCURRED_TIME;
                return new ProposeCorrection(caseId, correctionId, fact,
                        subject == null || ofStep ? null : HearingId.of(subject),
                        subject == null || !ofStep ? null : Long.valueOf(subject), time, code,
                        text == null ? null : PersonalText.of(text), PersonalText.of(reason));
            } catch (IllegalArgumentException unreadable) {
                throw new Invalid("what", "format");
            }
        }
    }

    record Approval() implements Input {
    }

    record Rejection(@NotNull @Size(max = 2000) String reason) implements Input {
    }
}
