package org.kepil.command.referral;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.referral.ReferralId;

/** Says that the person can come. */
public record AcceptReferral(@TargetAggregateIdentifier ReferralId referralId) {
}
