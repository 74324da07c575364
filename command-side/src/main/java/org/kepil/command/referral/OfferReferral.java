package org.kepil.command.referral;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralOffered;

/** Refers a person. @param consultationId from which it follows; null where none is known */
public record OfferReferral(@TargetAggregateIdentifier ReferralId referralId, Direction direction,
        ProviderId providerId, OfficeId officeId, PersonId personId, PersonalText name,
        @Nullable PersonalText contact, PersonalText need, Consent consent,
        @Nullable ConsultationId consultationId) implements Creation {

    @Override
    public ReferralRule unique() {
        return ReferralRule.NEW_REFERRAL_REQUIRED;
    }

    ReferralOffered offered() {
        return new ReferralOffered(referralId, direction, providerId, officeId, personId, name, contact, need,
                consent, consultationId);
    }
}
