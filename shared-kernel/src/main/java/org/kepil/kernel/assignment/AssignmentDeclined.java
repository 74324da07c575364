package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/** The advocate did not take the case on. */
@Stored(value = "assignment.AssignmentDeclined", stream = "case")
public record AssignmentDeclined(CaseId caseId, AdvocateId advocateId,
        DeclineGround ground) implements AssignmentEvent {
}
