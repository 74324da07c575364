package org.kepil.kernel.duplicate;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * The case is the same request as another one, on which the work goes on. It ends with this.
 *
 * @param original       the case that goes on
 * @param originalNumber what people call that case
 */
@Stored(value = "duplicate.DuplicateFound", stream = "case")
public record DuplicateFound(CaseId caseId, CaseId original, @Open String originalNumber, PersonId personId,
        @Personal(field = "duplicate.same-reason") PersonalText reason) implements DuplicateEvent {
}
