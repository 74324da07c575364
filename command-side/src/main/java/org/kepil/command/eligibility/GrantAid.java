package org.kepil.command.eligibility;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.GrantGround;

/** Grants aid. */
public record GrantAid(@TargetAggregateIdentifier CaseId caseId, GrantGround ground, String orderNumber) {
}
