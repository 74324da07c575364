package org.kepil.command.referral;

import org.kepil.command.decision.Rule;

/** The rules of referrals. */
public enum ReferralRule implements Rule {

    NEW_REFERRAL_REQUIRED,
    CONSENT_REQUIRED,
    SENDER_REQUIRED,
    RECEIVER_REQUIRED,
    OPEN_OFFER_REQUIRED,
    ACCEPTANCE_REQUIRED;

    @Override
    public String feature() {
        return "referral";
    }
}
