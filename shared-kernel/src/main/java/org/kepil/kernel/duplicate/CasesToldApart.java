package org.kepil.kernel.duplicate;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * The case looked like another one and has nothing to do with it.
 *
 * @param otherNumber what people call the other case
 */
@Stored(value = "duplicate.CasesToldApart", stream = "case")
public record CasesToldApart(CaseId caseId, CaseId other, @Open String otherNumber, PersonId personId,
        @Personal(field = "duplicate.apart-reason") PersonalText reason) implements DuplicateEvent {
}
