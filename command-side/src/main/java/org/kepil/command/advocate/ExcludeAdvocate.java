package org.kepil.command.advocate;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.ExclusionGround;

/** Excludes an advocate from the register by order. @param orderedOn the day of the order */
public record ExcludeAdvocate(@TargetAggregateIdentifier AdvocateId advocateId, String orderNumber,
        ExclusionGround ground, LocalDate orderedOn) {
}
