package org.kepil.kernel.correction;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * Another person agreed: from now on the fact reads as it was proposed. The event that told it wrongly stays as it is.
 *
 * @param textBefore null for what is no text about a person, or was not known
 * @param textAfter  null for what is no text about a person
 */
@Stored(value = "correction.CorrectionApplied", stream = "case")
public record CorrectionApplied(CaseId caseId, CorrectionId correctionId, Corrected what, PersonId personId,
        @Personal(field = "correction.applied-before") @Nullable PersonalText textBefore,
        @Personal(field = "correction.applied-after") @Nullable PersonalText textAfter) implements CorrectionEvent {

    /** What it sets right, in the form that folds read. */
    public Correction correction() {
        return Correction.of(what, textAfter);
    }
}
