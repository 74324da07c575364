package org.kepil.command.consultation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;

/** Passes the person on to an advocate, with a case of their own. */
public record ReferToQualifiedAid(@TargetAggregateIdentifier ConsultationId consultationId, CaseId caseId,
        MatterKind matter, OfficeId officeId) {
}
