package org.kepil.command.complaint;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;

/**
 * Complains about a case, an advocate or an office.
 *
 * @param personId of who complains
 */
public record ReceiveComplaint(@TargetAggregateIdentifier ComplaintId complaintId, PersonId personId,
        PersonalText complainant, @Nullable PersonalText contact, ComplaintKind kind, @Nullable CaseId caseId,
        @Nullable AdvocateId advocateId, @Nullable OfficeId aboutOffice, OfficeId officeId, PersonalText statement,
        RequestChannel channel) implements Creation {

    ComplaintReceived received() {
        return new ComplaintReceived(complaintId, personId, complainant, contact, kind, caseId, advocateId, aboutOffice,
                officeId, statement, channel);
    }

    @Override
    public ComplaintRule unique() {
        return ComplaintRule.NEW_COMPLAINT_REQUIRED;
    }
}
