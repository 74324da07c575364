package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.StatedFee;

/**
 * One act of services, with the sum that it states.
 *
 * @param settledAt when it was returned, or else accepted; null while it waits
 * @param returned  why it was returned; null if it was not
 * @param payment   null while the fee is not paid
 */
public record FeeAct(ActId actId, String actNumber, AdvocateId advocateId, CaseStage stage, StatedFee fee,
        Instant submittedAt, @Nullable Instant settledAt, @Nullable PersonalText returned,
        @Nullable Payment payment) {

    /** How far an act has come. */
    public enum Progress {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        PAID
    }

    /** @param fund that paid; null for the state budget */
    public record Payment(String reference, @Nullable Fund fund, Instant paidAt) {
    }

    @JsonProperty
    public Progress progress() {
        if (payment != null) {
            return Progress.PAID;
        }
        if (returned != null) {
            return Progress.RETURNED;
        }
        return settledAt == null ? Progress.SUBMITTED : Progress.ACCEPTED;
    }

    FeeAct returned(PersonalText reason, Instant at) {
        return new FeeAct(actId, actNumber, advocateId, stage, fee, submittedAt, at, reason, null);
    }

    FeeAct accepted(Instant at) {
        return new FeeAct(actId, actNumber, advocateId, stage, fee, submittedAt, at, null, null);
    }

    FeeAct paid(Payment with) {
        return new FeeAct(actId, actNumber, advocateId, stage, fee, submittedAt, settledAt, null, with);
    }
}
