package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.rota.ShiftId;

/**
 * How it came that the advocate was asked.
 *
 * @param ground   why it was this one, where somebody chose by hand; null if nobody said, or nobody chose
 * @param choice   who was considered, where it was the advocate's turn; null otherwise
 * @param shift    the shift that the advocate was on, where that is why; null otherwise
 * @param answerBy until when the advocate can answer; null if there is no such time
 */
public record Found(@Nullable OfferGround ground, @Nullable Choice choice, @Nullable ShiftId shift,
        @Nullable Instant answerBy) {

    /** Null if nothing is known of it. */
    static @Nullable Found of(@Nullable OfferGround ground, @Nullable Choice choice, @Nullable ShiftId shift,
            @Nullable Instant answerBy) {
        return ground == null && choice == null && shift == null && answerBy == null
                ? null
                : new Found(ground, choice, shift, answerBy);
    }
}
