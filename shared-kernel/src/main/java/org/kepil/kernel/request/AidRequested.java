package org.kepil.kernel.request;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;

/**
 * A person asked for guaranteed legal aid.
 *
 * @param number    what people call the case: office code, year, running number
 * @param summary   what the person needs help with, in their words or the operator's
 * @param contact   how the person can be reached; null if nobody knows
 * @param sex       null if it was not said; like the age group it stands open, not encrypted: among the tens of thousands
 *                  who share both it names nobody, and tables of past years stay right when a person is erased
 * @param ageGroup  null if it was not said
 * @param schema    version of the form that was filled in
 */
@Stored(value = "request.AidRequested", stream = "case", revision = 2)
public record AidRequested(CaseId caseId, @Open String number, PersonId personId,
        @Personal(field = "request.applicant-name") PersonalText applicantName,
        @Personal(field = "request.summary") PersonalText summary,
        @Personal(field = "request.contact") @Nullable PersonalText contact, MatterKind matter, OfficeId officeId,
        RequestChannel channel, @Open @Nullable Sex sex, @Open @Nullable AgeGroup ageGroup,
        int schema) implements RequestEvent {
}
