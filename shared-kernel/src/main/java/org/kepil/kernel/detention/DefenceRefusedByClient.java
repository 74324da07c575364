package org.kepil.kernel.detention;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * The detained person did not want the advocate.
 *
 * @param reason            what the person said; null if nothing
 * @param inWriting         whether the person wrote or signed it
 * @param inPresenceOfAdvocate whether the advocate was there
 */
@Stored(value = "detention.DefenceRefusedByClient", stream = "case")
public record DefenceRefusedByClient(CaseId caseId, PersonId personId,
        @Personal(field = "detention.refusal-reason") @Nullable PersonalText reason, boolean inWriting,
        boolean inPresenceOfAdvocate) implements DetentionEvent {
}
