package org.kepil.command.correction;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.person.PersonalText;

/**
 * Wants a fact of the case to be set right. What it reads now, the case knows.
 *
 * @param hearingId of a fact about a hearing; null otherwise
 * @param step      sequence of the event whose time is wrong; null for other facts
 * @param time      as it should read; null for what is no time
 * @param code      as it should read; null for what is no code
 * @param text      as it should read; null for what is no text about a person
 */
public record ProposeCorrection(@TargetAggregateIdentifier CaseId caseId, CorrectionId correctionId, CorrectedFact fact,
        @Nullable HearingId hearingId, @Nullable Long step, @Nullable Instant time, @Nullable String code,
        @Nullable PersonalText text, PersonalText reason) {
}
