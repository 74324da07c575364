package org.kepil.kernel.request;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * A person asked for guaranteed legal aid.
 *
 * @param number    what people call the case: office code, year, running number
 * @param summary   what the person needs help with, in their words or the operator's
 * @param contact   how the person can be reached; null if nobody knows
 * @param schema    version of the form that was filled in
 */
@Stored(value = "request.AidRequested", stream = "case")
public record AidRequested(CaseId caseId, @Open String number, PersonId personId,
        @Personal(field = "request.applicant-name") PersonalText applicantName,
        @Personal(field = "request.summary") PersonalText summary,
        @Personal(field = "request.contact") @Nullable PersonalText contact, MatterKind matter, OfficeId officeId,
        RequestChannel channel, int schema) implements RequestEvent {
}
