package org.kepil.command.complaint;

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
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.complaint.ComplaintFinding;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes complaints, and what is done about them. */
@Controller
@Tag(name = "Complaints")
class ComplaintController {

    @PostMapping({"/api/v1/complaints", "/complaints"})
    @Sends(ReceiveComplaint.class)
    @Operation(summary = "Complain about a case, an advocate or an office")
    ResponseEntity<Receipt> receive(@RequestBody Complaining body, Call call) {
        return call.create(body, body.command(new ComplaintId(call.newId("complaint")),
                new PersonId(call.newId("person"))));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/owner", "/complaints/{complaintId}/owner"})
    @Sends(TakeComplaint.class)
    @Operation(summary = "Take the complaint on")
    ResponseEntity<Receipt> take(@PathVariable ComplaintId complaintId, @RequestBody Step body, Call call) {
        return call.send(body, new TakeComplaint(complaintId));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/holding-letter", "/complaints/{complaintId}/holding-letter"})
    @Sends(SendHoldingLetter.class)
    @Operation(summary = "Record that the holding letter was sent")
    ResponseEntity<Receipt> sendLetter(@PathVariable ComplaintId complaintId, @RequestBody Step body, Call call) {
        return call.send(body, new SendHoldingLetter(complaintId));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/investigation", "/complaints/{complaintId}/investigation"})
    @Sends(InvestigateComplaint.class)
    @Operation(summary = "Record what was found")
    ResponseEntity<Receipt> investigate(@PathVariable ComplaintId complaintId, @RequestBody Findings body, Call call) {
        return call.send(body, new InvestigateComplaint(complaintId, PersonalText.of(body.findings())));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/bar", "/complaints/{complaintId}/bar"})
    @Sends(TransferComplaint.class)
    @Operation(summary = "Give the complaint to the body of the bar")
    ResponseEntity<Receipt> transfer(@PathVariable ComplaintId complaintId, @RequestBody Bar body, Call call) {
        return call.send(body, new TransferComplaint(complaintId, body.body(), body.reference()));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/answer", "/complaints/{complaintId}/answer"})
    @Sends(AnswerComplaint.class)
    @Operation(summary = "Answer whoever complained")
    ResponseEntity<Receipt> answer(@PathVariable ComplaintId complaintId, @RequestBody Answer body, Call call) {
        return call.send(body, new AnswerComplaint(complaintId, body.finding(), PersonalText.of(body.answer())));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/closure", "/complaints/{complaintId}/closure"})
    @Sends(CloseComplaint.class)
    @Operation(summary = "Close the complaint")
    ResponseEntity<Receipt> close(@PathVariable ComplaintId complaintId, @RequestBody Step body, Call call) {
        return call.send(body, new CloseComplaint(complaintId));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/reopening", "/complaints/{complaintId}/reopening"})
    @Sends(ReopenComplaint.class)
    @Operation(summary = "Take the complaint up again")
    ResponseEntity<Receipt> reopen(@PathVariable ComplaintId complaintId, @RequestBody Reason body, Call call) {
        return call.send(body, new ReopenComplaint(complaintId, PersonalText.of(body.reason())));
    }

    @PostMapping({"/api/v1/complaints/{complaintId}/voiding", "/complaints/{complaintId}/voiding"})
    @Sends(VoidComplaint.class)
    @Operation(summary = "Say that the complaint was none")
    ResponseEntity<Receipt> annul(@PathVariable ComplaintId complaintId, @RequestBody Reason body, Call call) {
        return call.send(body, new VoidComplaint(complaintId, PersonalText.of(body.reason())));
    }

    record Complaining(@NotNull @Size(max = 200) String complainant, @Size(max = 500) @Nullable String contact,
            @NotNull ComplaintKind kind, @Nullable CaseId caseId, @Nullable AdvocateId advocateId,
            @Nullable OfficeId aboutOffice, @NotNull OfficeId officeId, @NotNull @Size(max = 4000) String statement,
            @NotNull RequestChannel channel, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        ReceiveComplaint command(ComplaintId complaintId, PersonId personId) {
            return new ReceiveComplaint(complaintId, personId, PersonalText.of(complainant),
                    contact == null ? null : PersonalText.of(contact), kind, caseId, advocateId, aboutOffice, officeId,
                    PersonalText.of(statement), channel);
        }
    }

    record Step(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Findings(@NotNull @Size(max = 4000) String findings, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Bar(@NotNull @Size(max = 200) String body, @Size(max = 100) @Nullable String reference,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Answer(@NotNull ComplaintFinding finding, @NotNull @Size(max = 4000) String answer,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record Reason(@NotNull @Size(max = 2000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
