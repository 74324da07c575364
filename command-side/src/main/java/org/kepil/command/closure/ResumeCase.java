package org.kepil.command.closure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Goes on with a case that stood still. */
public record ResumeCase(@TargetAggregateIdentifier CaseId caseId) {
}
