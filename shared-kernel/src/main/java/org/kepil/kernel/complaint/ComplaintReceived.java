package org.kepil.kernel.complaint;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;

/**
 * Somebody complained.
 *
 * @param personId   who complains
 * @param contact    how they can be reached; null if they did not say
 * @param caseId     the case it is about; null if it is about none
 * @param advocateId the advocate it is about; null if it is about none
 * @param aboutOffice the office it is about; null if it is about none
 * @param officeId   the office that answers for the answer
 */
@Stored(value = "complaint.ComplaintReceived", stream = "complaint")
public record ComplaintReceived(ComplaintId complaintId, PersonId personId,
        @Personal(field = "complaint.complainant") PersonalText complainant,
        @Personal(field = "complaint.contact") @Nullable PersonalText contact, ComplaintKind kind,
        @Nullable CaseId caseId, @Nullable AdvocateId advocateId, @Nullable OfficeId aboutOffice, OfficeId officeId,
        @Personal(field = "complaint.statement") PersonalText statement,
        RequestChannel channel) implements ComplaintEvent {
}
