package org.kepil.kernel.duplicate;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * The case has to do with another one. Each goes on by itself.
 *
 * @param otherNumber what people call the other case
 * @param link        what this case is to the other
 */
@Stored(value = "duplicate.CaseLinked", stream = "case")
public record CaseLinked(CaseId caseId, CaseId other, @Open String otherNumber, LinkKind link, PersonId personId,
        @Personal(field = "duplicate.link-reason") PersonalText reason) implements DuplicateEvent {
}
