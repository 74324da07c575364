package org.kepil.command.referral;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.referral.ReferralId;

/** Records that the person came. */
public record RecordPersonArrived(@TargetAggregateIdentifier ReferralId referralId) {
}
