package org.kepil.kernel.duplicate;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * Another case was found to be the same request as this one, on which the work goes on.
 *
 * @param duplicate       the case that ended with that
 * @param duplicateNumber what people call that case
 */
@Stored(value = "duplicate.DuplicateNoted", stream = "case")
public record DuplicateNoted(CaseId caseId, CaseId duplicate, @Open String duplicateNumber, PersonId personId,
        @Personal(field = "duplicate.noted-reason") PersonalText reason) implements DuplicateEvent {
}
