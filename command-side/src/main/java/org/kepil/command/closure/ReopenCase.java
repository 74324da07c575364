package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.ReopeningGround;

/** Goes on with a closed case. */
public record ReopenCase(@TargetAggregateIdentifier CaseId caseId, ReopeningGround ground) {
}
