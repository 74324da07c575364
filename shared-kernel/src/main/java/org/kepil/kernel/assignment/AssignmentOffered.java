package org.kepil.kernel.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.rota.ShiftId;

/**
 * A case was offered to an advocate: by hand, by turn, or because the advocate was on duty.
 *
 * @param ground   why it was this one, where somebody chose by hand; null if nobody said, or nobody chose
 * @param choice   who was considered, where it was the advocate's turn; null otherwise
 * @param shift    the shift that the advocate was on, where that is why; null otherwise
 * @param answerBy until when the advocate can answer; null if the rules of the day set no time
 */
@Stored(value = "assignment.AssignmentOffered", stream = "case", revision = 2)
public record AssignmentOffered(CaseId caseId, AdvocateId advocateId, @Nullable OfferGround ground,
        @Nullable Choice choice, @Nullable ShiftId shift, @Nullable Instant answerBy) implements AssignmentEvent {

    /** Offered by hand, for a reason that nobody said, without a time to answer. */
    public AssignmentOffered(CaseId caseId, AdvocateId advocateId) {
        this(caseId, advocateId, null, null, null, null);
    }
}
