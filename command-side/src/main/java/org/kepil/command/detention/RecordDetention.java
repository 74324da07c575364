package org.kepil.command.detention;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Rulebook;

/**
 * Registers the notice that somebody is detained, and so begins a case. Components as of {@link DetentionReported}.
 *
 * @param number what people call the case: office code, year, running number
 */
public record RecordDetention(@TargetAggregateIdentifier CaseId caseId, String number, PersonId personId,
        PersonalText detaineeName, String unit, @Nullable String reference, @Nullable PersonalText place,
        @Nullable Instant detainedAt, boolean minor, MatterKind matter, CaseStage stage, OfficeId officeId,
        RequestChannel channel, boolean illTreatment, @Nullable Sex sex, int schema) implements Creation, Listed {

    /** The version of the form that is asked now, at a desk and by the systems of partners. */
    public static final int FORM = 2;

    /** The case of a notice that its unit gave a reference: the same notice told twice begins it once. */
    public static UUID idOf(String unit, String reference) {
        return NamedId.of("detention", plain(unit) + "\n" + plain(reference));
    }

    /** Whether the notice is about the person of that earlier one, by what they are called. */
    boolean about(DetentionReported earlier) {
        return earlier.detaineeName() instanceof PersonalText.Known(String before)
                && detaineeName instanceof PersonalText.Known(String now) && plain(before).equals(plain(now));
    }

    /** Neither case nor the number of spaces tells names apart. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    DetentionReported reported() {
        return new DetentionReported(caseId, number, personId, detaineeName, unit, reference, place, detainedAt, minor,
                matter, stage, officeId, channel, illTreatment, sex, schema);
    }

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.matter(matter.code()).filter(listed -> listed.stages().contains(stage.code())).isPresent();
    }

    @Override
    public DetentionRule unique() {
        return DetentionRule.NEW_NOTICE_REQUIRED;
    }
}
