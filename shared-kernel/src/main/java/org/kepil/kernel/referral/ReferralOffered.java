package org.kepil.kernel.referral;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderId;

/**
 * A person was referred, and agreed to it.
 *
 * @param providerId     the organisation outside the service, whichever way it goes
 * @param officeId       the office of the service
 * @param consultationId from which it followed; null where none is known
 */
@Stored(value = "referral.ReferralOffered", stream = "referral")
public record ReferralOffered(ReferralId referralId, Direction direction, ProviderId providerId, OfficeId officeId,
        PersonId personId, @Personal(field = "referral.name") PersonalText name,
        @Personal(field = "referral.contact") @Nullable PersonalText contact,
        @Personal(field = "referral.need") PersonalText need, Consent consent,
        @Nullable ConsultationId consultationId) implements ReferralEvent {
}
