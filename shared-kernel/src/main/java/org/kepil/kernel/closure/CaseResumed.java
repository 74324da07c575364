package org.kepil.kernel.closure;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** The case, which stood still, goes on. */
@Stored(value = "closure.CaseResumed", stream = "case")
public record CaseResumed(CaseId caseId, SuspensionGround after) implements ClosureEvent {
}
