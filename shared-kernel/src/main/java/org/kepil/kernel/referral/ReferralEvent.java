package org.kepil.kernel.referral;

import org.kepil.kernel.Event;

/** What can happen to a referral. */
public sealed interface ReferralEvent extends Event permits ReferralOffered, ReferralAccepted, ReferralDeclined,
        PersonArrived {

    /** The referral that the fact is about. */
    ReferralId referralId();
}
