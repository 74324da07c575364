package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/**
 * An advocate left a case that goes on, and nobody took over yet.
 *
 * @param orderNumber number of the order that ends the assignment
 */
@Stored(value = "assignment.AssignmentEndedEarly", stream = "case")
public record AssignmentEndedEarly(CaseId caseId, AdvocateId advocateId, EarlyEndGround ground,
        @Open String orderNumber) implements AssignmentEvent {
}
