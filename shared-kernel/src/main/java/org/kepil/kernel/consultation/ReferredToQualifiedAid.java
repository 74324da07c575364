package org.kepil.kernel.consultation;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.MatterKind;

/** The person needs an advocate: a case begins for the same person. */
@Stored(value = "consultation.ReferredToQualifiedAid", stream = "consultation")
public record ReferredToQualifiedAid(ConsultationId consultationId, PersonId personId, CaseId caseId,
        MatterKind matter, OfficeId officeId) implements ConsultationEvent {
}
