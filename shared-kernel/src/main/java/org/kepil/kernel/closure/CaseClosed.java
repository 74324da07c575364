package org.kepil.kernel.closure;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** The case ended. */
@Stored(value = "closure.CaseClosed", stream = "case")
public record CaseClosed(CaseId caseId, Outcome outcome) implements ClosureEvent {
}
