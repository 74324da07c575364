package org.kepil.command.detention;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonalText;

/**
 * Records that the detained person does not want the advocate.
 *
 * @param reason what the person said; null if nothing
 */
public record RecordDefenceRefusal(@TargetAggregateIdentifier CaseId caseId, @Nullable PersonalText reason,
        boolean inWriting, boolean inPresenceOfAdvocate) {
}
