package org.kepil.kernel.closure;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** A closed case goes on: its advocate, if any, holds it again. */
@Stored(value = "closure.CaseReopened", stream = "case")
public record CaseReopened(CaseId caseId, ReopeningGround ground) implements ClosureEvent {
}
