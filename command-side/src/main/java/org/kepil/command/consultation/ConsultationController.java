package org.kepil.command.consultation;

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
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.service.Fund;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes contacts at access points and what came of them. */
@Controller
@Tag(name = "Consultations")
class ConsultationController {

    /** The form as it is asked now. */
    private static final int SCHEMA = 1;

    @PostMapping({"/api/v1/consultations", "/consultations"})
    @Sends(RecordContact.class)
    @Operation(summary = "Record that a person turned to an access point")
    ResponseEntity<Receipt> contact(@RequestBody Contact body, Call call) {
        return call.create(body, body.command(call));
    }

    @PostMapping({"/api/v1/consultations/{consultationId}/advice", "/consultations/{consultationId}/advice"})
    @Sends(GiveConsultation.class)
    @Operation(summary = "Record what the person was told")
    ResponseEntity<Receipt> advice(@PathVariable ConsultationId consultationId, @RequestBody Advice body, Call call) {
        return call.send(body, new GiveConsultation(consultationId, body.result(),
                body.advice() == null ? null : PersonalText.of(body.advice())));
    }

    @PostMapping({"/api/v1/consultations/{consultationId}/sign-off", "/consultations/{consultationId}/sign-off"})
    @Sends(SignOffConsultation.class)
    @Operation(summary = "Sign off what a student said")
    ResponseEntity<Receipt> signOff(@PathVariable ConsultationId consultationId, @RequestBody SignOff body,
            Call call) {
        return call.send(body, new SignOffConsultation(consultationId));
    }

    record Contact(@Nullable PersonId personId, @Size(max = 200) @Nullable String name,
            @Size(max = 500) @Nullable String contact, @NotNull @Size(max = 4000) String summary,
            @NotNull OfficeId officeId, @Nullable AccessPointId accessPointId, @NotNull RequestChannel channel,
            @NotNull ConsultationTopic topic, @Nullable Sex sex, @Nullable AgeGroup ageGroup, @Nullable Fund fund,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {

        RecordContact command(Call call) {
            return new RecordContact(new ConsultationId(call.newId("consultation")),
                    personId == null ? new PersonId(call.newId("person")) : personId, text(name), text(contact),
                    PersonalText.of(summary), officeId, accessPointId, channel, topic, sex, ageGroup, fund, SCHEMA);
        }

        private static @Nullable PersonalText text(@Nullable String said) {
            return said == null ? null : PersonalText.of(said);
        }
    }

    record Advice(@NotNull ConsultationResult result, @Size(max = 4000) @Nullable String advice,
            @Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }

    record SignOff() implements Input {
    }
}
