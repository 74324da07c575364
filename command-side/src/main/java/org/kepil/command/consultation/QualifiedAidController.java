package org.kepil.command.consultation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.command.NotFound;
import org.kepil.command.Refused;
import org.kepil.command.request.CaseNumbers;
import org.kepil.command.request.RequestAid;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.form.RequestForm;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Passes a person on from consulting to qualified aid. The referral is recorded first, and the case, whose identity
 * follows from the consultation, after it; whoever is not told of the case asks again and gets the same.
 */
@Controller
@Tag(name = "Consultations")
class QualifiedAidController {

    private final CaseNumbers numbers;
    private final Contacts contacts;

    QualifiedAidController(CaseNumbers numbers, Contacts contacts) {
        this.numbers = numbers;
        this.contacts = contacts;
    }

    @PostMapping({"/api/v1/consultations/{consultationId}/qualified-aid",
            "/consultations/{consultationId}/qualified-aid"})
    @Sends(ReferToQualifiedAid.class)
    @Operation(summary = "Pass the person on to an advocate and begin a case", description = """
            Identity and number are those of the case. It begins for the same person, so that both levels of aid stand \
            on one person's record.""")
    ResponseEntity<Receipt> refer(@PathVariable ConsultationId consultationId, @RequestBody Referral body,
            Call call) {
        ContactRecorded contact = contacts.of(consultationId).orElseThrow(() -> new NotFound("consultation"));
        CaseId caseId = new CaseId(NamedId.of("case", "consultation " + consultationId));
        OfficeId office = body.officeId() == null ? contact.officeId() : body.officeId();
        return call.send(body, new ReferToQualifiedAid(consultationId, caseId, body.matter(), office),
                answer -> begun(body, call, contact, caseId, office));
    }

    private Receipt begun(Referral body, Call call, ContactRecorded contact, CaseId caseId, OfficeId office) {
        try {
            String number = numbers.next(office);
            Answer begun = call.follow(body, request(contact, caseId, number, body.matter(), office));
            return new Receipt(caseId.value(), begun.version(), begun.repeated() ? numbers.of(caseId.value()) : number);
        } catch (Refused there) {
            return new Receipt(caseId.value(), 0, numbers.of(caseId.value()));
        }
    }

    private static RequestAid request(ContactRecorded contact, CaseId caseId, String number, MatterKind matter,
            OfficeId office) {
        return new RequestAid(caseId, number, contact.personId(), Objects.requireNonNull(contact.name()),
                contact.summary(), contact.contact(), matter, office, contact.channel(), contact.sex(),
                contact.ageGroup(), RequestForm.CURRENT);
    }

    record Referral(@NotNull MatterKind matter, @Nullable OfficeId officeId, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
