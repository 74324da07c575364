package org.kepil.kernel.referral;

import org.kepil.kernel.Stored;

/** The person came to whoever accepted them. */
@Stored(value = "referral.PersonArrived", stream = "referral")
public record PersonArrived(ReferralId referralId) implements ReferralEvent {
}
