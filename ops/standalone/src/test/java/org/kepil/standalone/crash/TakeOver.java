package org.kepil.standalone.crash;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Begins a case with some steps. */
record TakeOver(@TargetAggregateIdentifier CaseId caseId, List<UUID> steps) {
}
