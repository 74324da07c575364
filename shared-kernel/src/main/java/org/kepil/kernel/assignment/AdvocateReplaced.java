package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/** Another advocate took over by order. */
@Stored(value = "assignment.AdvocateReplaced", stream = "case")
public record AdvocateReplaced(CaseId caseId, AdvocateId from, AdvocateId to, ReplacementGround ground,
        @Open String orderNumber) implements AssignmentEvent {
}
