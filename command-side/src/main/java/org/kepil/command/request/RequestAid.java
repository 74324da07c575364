package org.kepil.command.request;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Rulebook;

/**
 * Asks for guaranteed legal aid, and so begins a case.
 *
 * @param number what people call the case: office code, year, running number
 * @param sex    null if it was not said
 * @param ageGroup null if it was not said
 * @param schema version of the form that was filled in
 */
public record RequestAid(@TargetAggregateIdentifier CaseId caseId, String number, PersonId personId,
        PersonalText applicantName, PersonalText summary, @Nullable PersonalText contact, MatterKind matter,
        OfficeId officeId, RequestChannel channel, @Nullable Sex sex, @Nullable AgeGroup ageGroup,
        int schema) implements Creation, Listed {

    /** What happened when this is done. A request decides nothing: whoever asks has asked. */
    public AidRequested requested() {
        return new AidRequested(caseId, number, personId, applicantName, summary, contact, matter, officeId, channel,
                sex, ageGroup, schema);
    }

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.matter(matter.code()).isPresent();
    }

    @Override
    public RequestRule unique() {
        return RequestRule.NEW_CASE_REQUIRED;
    }
}
