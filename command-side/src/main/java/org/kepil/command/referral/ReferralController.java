package org.kepil.command.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Invalid;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.ReferralId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes referrals. Which way one goes follows from who sends it. */
@Controller
@Tag(name = "Referrals")
class ReferralController {

    @PostMapping({"/api/v1/referrals", "/referrals"})
    @Sends(OfferReferral.class)
    @Operation(summary = "Refer a person, with their consent", description = """
            Somebody of an organisation outside the service refers to the office, and needs not name the organisation; \
            somebody of the service refers to the organisation that is named.""")
    ResponseEntity<Receipt> offer(@RequestBody Offer body, Call call) {
        return call.create(body, body.command(call));
    }

    @PostMapping({"/api/v1/referrals/{referralId}/acceptance", "/referrals/{referralId}/acceptance"})
    @Sends(AcceptReferral.class)
    @Operation(summary = "Say that the person can come")
    ResponseEntity<Receipt> accept(@PathVariable ReferralId referralId, @RequestBody Nothing body, Call call) {
        return call.send(body, new AcceptReferral(referralId));
    }

    @PostMapping({"/api/v1/referrals/{referralId}/decline", "/referrals/{referralId}/decline"})
    @Sends(DeclineReferral.class)
    @Operation(summary = "Say that the person cannot be received")
    ResponseEntity<Receipt> decline(@PathVariable ReferralId referralId, @RequestBody Decline body, Call call) {
        return call.send(body, new DeclineReferral(referralId, PersonalText.of(body.reason())));
    }

    @PostMapping({"/api/v1/referrals/{referralId}/arrival", "/referrals/{referralId}/arrival"})
    @Sends(RecordPersonArrived.class)
    @Operation(summary = "Record that the person came")
    ResponseEntity<Receipt> arrive(@PathVariable ReferralId referralId, @RequestBody Nothing body, Call call) {
        return call.send(body, new RecordPersonArrived(referralId));
    }

    record Offer(@Nullable ProviderId providerId, @NotNull OfficeId officeId, @Nullable PersonId personId,
            @NotNull @Size(max = 200) String name, @Size(max = 500) @Nullable String contact,
            @NotNull @Size(max = 4000) String need, @NotNull Consent consent,
            @Nullable ConsultationId consultationId, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {

        OfferReferral command(Call call) {
            ProviderId own = call.provider();
            return new OfferReferral(new ReferralId(call.newId("referral")),
                    own == null ? Direction.TO_SERVICE : Direction.TO_OFFICE, organisation(own),
                    officeId, personId == null ? new PersonId(call.newId("person")) : personId,
                    PersonalText.of(name), contact == null ? null : PersonalText.of(contact), PersonalText.of(need),
                    consent, consultationId);
        }

        private ProviderId organisation(@Nullable ProviderId own) {
            ProviderId organisation = providerId == null ? own : providerId;
            if (organisation == null) {
                throw new Invalid("providerId", "required");
            }
            return organisation;
        }
    }

    record Decline(@NotNull @Size(max = 1000) String reason, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }

    record Nothing(@Nullable Instant occurredAt, @Nullable Instant reportedAt) implements Input {
    }
}
