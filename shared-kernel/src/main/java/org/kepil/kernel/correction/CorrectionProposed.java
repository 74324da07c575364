package org.kepil.kernel.correction;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * Somebody wants a fact to be set right. Nothing is right yet: another person has to agree.
 *
 * @param textBefore null for what is no text about a person, or was not known
 * @param textAfter  null for what is no text about a person
 */
@Stored(value = "correction.CorrectionProposed", stream = "case")
public record CorrectionProposed(CaseId caseId, CorrectionId correctionId, Corrected what, PersonId personId,
        @Personal(field = "correction.before") @Nullable PersonalText textBefore,
        @Personal(field = "correction.after") @Nullable PersonalText textAfter,
        @Personal(field = "correction.reason") PersonalText reason) implements CorrectionEvent {
}
