package org.kepil.command.detention;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/**
 * Records the first meeting of the advocate and the detained person.
 *
 * @param confidential      whether nobody else could hear them
 * @param beforeQuestioning whether it was before the person was first questioned
 */
public record HoldFirstMeeting(@TargetAggregateIdentifier CaseId caseId, boolean confidential,
        boolean beforeQuestioning) {
}
