package org.kepil.standalone.crash;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/**
 * Adds steps to a case, without a look at whether it has them: that nothing is doubled is the log's affair here.
 *
 * @param refused whether the case refuses after it has applied them, so that none may be stored
 */
record AddSteps(@TargetAggregateIdentifier CaseId caseId, List<UUID> steps, boolean refused) {
}
