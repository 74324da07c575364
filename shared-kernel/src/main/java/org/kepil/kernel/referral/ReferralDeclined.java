package org.kepil.kernel.referral;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** Whoever should receive the person cannot. */
@Stored(value = "referral.ReferralDeclined", stream = "referral")
public record ReferralDeclined(ReferralId referralId, PersonId personId,
        @Personal(field = "referral.decline-reason") PersonalText reason) implements ReferralEvent {
}
