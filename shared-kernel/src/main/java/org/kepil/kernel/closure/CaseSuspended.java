package org.kepil.kernel.closure;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.rulebook.Applied;

/**
 * The case stands still: nobody is asked to take it, and no hearing is set.
 *
 * @param under the rule that lists the ground
 */
@Stored(value = "closure.CaseSuspended", stream = "case")
public record CaseSuspended(CaseId caseId, SuspensionGround ground, Applied under) implements ClosureEvent {
}
