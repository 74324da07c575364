package org.kepil.kernel.referral;

import org.kepil.kernel.Stored;

/** Whoever receives the person is ready to. */
@Stored(value = "referral.ReferralAccepted", stream = "referral")
public record ReferralAccepted(ReferralId referralId) implements ReferralEvent {
}
