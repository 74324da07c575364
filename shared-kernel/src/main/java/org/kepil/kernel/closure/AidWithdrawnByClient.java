package org.kepil.kernel.closure;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;

/**
 * The client wants no more aid.
 *
 * @param statement what the client said; null if nothing
 * @param inWriting whether the client wrote or signed it
 * @param under     the rule that lists the ground
 */
@Stored(value = "closure.AidWithdrawnByClient", stream = "case")
public record AidWithdrawnByClient(CaseId caseId, PersonId personId, WithdrawalGround ground,
        @Personal(field = "closure.withdrawal-statement") @Nullable PersonalText statement, boolean inWriting,
        Applied under) implements ClosureEvent {
}
