package org.kepil.kernel.detention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;

/**
 * The office was told that somebody is detained, and so a case begins. It happened when the notice came: when the person
 * was detained is said beside it, because often nobody knows.
 *
 * @param number       what people call the case: office code, year, running number
 * @param unit         name or code of the body that detains
 * @param reference    what the unit calls its notice; null if it calls it nothing
 * @param place        where the person is held; null if at the unit, or if nobody knows
 * @param detainedAt   since when the person is held in fact; null if nobody knows
 * @param minor        whether the person is said to be under age
 * @param illTreatment whether somebody said that the person was ill-treated
 * @param sex          null if it was not said; a mark for statistics, which stands open because it names nobody by itself
 * @param schema       version of the form that was filled in
 */
@Stored(value = "detention.DetentionReported", stream = "case", revision = 2)
public record DetentionReported(CaseId caseId, @Open String number, PersonId personId,
        @Personal(field = "detention.detainee-name") PersonalText detaineeName, @Open String unit,
        @Open @Nullable String reference, @Personal(field = "detention.place") @Nullable PersonalText place,
        @Nullable Instant detainedAt, boolean minor, MatterKind matter, CaseStage stage, OfficeId officeId,
        RequestChannel channel, boolean illTreatment, @Open @Nullable Sex sex, int schema) implements DetentionEvent {
}
