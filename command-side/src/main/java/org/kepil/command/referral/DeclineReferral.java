package org.kepil.command.referral;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.referral.ReferralId;

/** Says that the person cannot be received. */
public record DeclineReferral(@TargetAggregateIdentifier ReferralId referralId, PersonalText reason) {
}
