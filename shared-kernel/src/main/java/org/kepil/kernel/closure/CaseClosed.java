package org.kepil.kernel.closure;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/**
 * The case ended.
 *
 * @param retention how long it is kept; null where no rule said so, or it was closed before closures kept it
 */
@Stored(value = "closure.CaseClosed", stream = "case", revision = 2)
public record CaseClosed(CaseId caseId, Outcome outcome, @Nullable Retention retention) implements ClosureEvent {
}
