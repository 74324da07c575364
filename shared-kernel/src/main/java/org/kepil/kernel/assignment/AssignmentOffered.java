package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/** A case was offered to an advocate. */
@Stored(value = "assignment.AssignmentOffered", stream = "case")
public record AssignmentOffered(CaseId caseId, AdvocateId advocateId) implements AssignmentEvent {
}
