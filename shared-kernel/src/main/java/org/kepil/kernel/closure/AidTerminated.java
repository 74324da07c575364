package org.kepil.kernel.closure;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;

/**
 * Aid that was granted, or given of right, was ended.
 *
 * @param reason   as the person is told it
 * @param appealTo where the person can appeal; null where the ground allows no appeal
 * @param under    the rule that lists the ground
 */
@Stored(value = "closure.AidTerminated", stream = "case")
public record AidTerminated(CaseId caseId, PersonId personId, TerminationGround ground,
        @Personal(field = "closure.termination-reason") PersonalText reason, @Nullable AppealRoute appealTo,
        @Open String orderNumber, Applied under) implements ClosureEvent {
}
