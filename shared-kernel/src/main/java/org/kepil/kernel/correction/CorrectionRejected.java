package org.kepil.kernel.correction;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/** Another person did not agree: the fact stays as it was told. */
@Stored(value = "correction.CorrectionRejected", stream = "case")
public record CorrectionRejected(CaseId caseId, CorrectionId correctionId, PersonId personId,
        @Personal(field = "correction.rejection-reason") PersonalText reason) implements CorrectionEvent {
}
