package org.kepil.command.advocate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.Practice;

/** Says that an advocate takes on something else, elsewhere, or in other languages. */
public record ChangePractice(@TargetAggregateIdentifier AdvocateId advocateId, Practice practice) {
}
