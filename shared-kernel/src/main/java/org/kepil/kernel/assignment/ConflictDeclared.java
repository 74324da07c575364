package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/** The advocate who holds the case said that they may not: they act, or acted, for somebody against the client. */
@Stored(value = "assignment.ConflictDeclared", stream = "case")
public record ConflictDeclared(CaseId caseId, AdvocateId advocateId) implements AssignmentEvent {
}
