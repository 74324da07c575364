package org.kepil.query.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralOffered;

/**
 * The referral of one person.
 *
 * @param declined why the person was not received; null unless they were declined
 * @param by       who referred, under the name of that day
 * @param version  sequence of the last event, from 0
 */
public record ReferralRow(ReferralId referralId, Direction direction, ProviderId providerId, OfficeId officeId,
        PersonId personId, PersonalText name, @Nullable PersonalText contact, PersonalText need, Consent consent,
        @Nullable ConsultationId consultationId, HandOver handOver, @Nullable PersonalText declined, String by,
        Instant at, Instant changedAt, long version) {

    static ReferralRow begun(ReferralOffered event, String by, Instant at, long version) {
        return new ReferralRow(event.referralId(), event.direction(), event.providerId(), event.officeId(),
                event.personId(), event.name(), event.contact(), event.need(), event.consent(),
                event.consultationId(), HandOver.OFFERED, null, by, at, at, version);
    }

    ReferralRow reached(HandOver now, @Nullable PersonalText reason, Instant when, long reached) {
        return new ReferralRow(referralId, direction, providerId, officeId, personId, name, contact, need, consent,
                consultationId, now, reason, by, at, when, reached);
    }

    /** Whether this person's side receives, and so answers. */
    public boolean receivedBy(SignedIn person) {
        return person.may(Permission.REFER) && (direction == Direction.TO_SERVICE) == (person.providerId() != null);
    }
}
