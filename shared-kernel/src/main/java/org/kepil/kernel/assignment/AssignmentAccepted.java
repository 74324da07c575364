package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/**
 * The advocate took the case on.
 *
 * @param orderNumber number of the order that assigns the advocate
 */
@Stored(value = "assignment.AssignmentAccepted", stream = "case")
public record AssignmentAccepted(CaseId caseId, AdvocateId advocateId,
        @Open String orderNumber) implements AssignmentEvent {
}
