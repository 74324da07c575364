package org.kepil.query.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One field of a case file before and after a step.
 *
 * @param subject which one, where there are several, such as the court of a hearing; null where there is one
 * @param before  text, number, instant, enum constant, identifier or personal text; null for nothing
 * @param after   the same
 */
public record Change(Field field, @Nullable Object subject, @Nullable Object before, @Nullable Object after) {

    /** The fields that people read. */
    public enum Field {
        STATE,
        PAPER,
        INCOME,
        PAPERS_BY,
        CLAIMED,
        SERVED_BY,
        APPEALED_TO,
        APPEAL_STATEMENT,
        APPEAL_RESULT,
        APPEAL_REASON,
        APPLICANT,
        SUMMARY,
        CONTACT,
        MATTER,
        OFFICE,
        CHANNEL,
        UNIT,
        UNIT_REFERENCE,
        HELD_AT,
        DETAINED_AT,
        PROCEEDING_STAGE,
        MINOR,
        ILL_TREATMENT,
        ARRIVED_AT,
        MET_AT,
        MET_ALONE,
        MET_BEFORE_QUESTIONING,
        DEFENCE_REFUSED_AT,
        DEFENCE_REFUSAL_REASON,
        DEFENCE_REFUSAL_IN_WRITING,
        DEFENCE_REFUSAL_IN_PRESENCE,
        RELEASED_AT,
        RELEASE_GROUND,
        DECISION_GROUND,
        DECISION_REASON,
        APPEAL,
        DECISION_ORDER,
        ADVOCATE,
        ADVOCATE_ORDER,
        OFFERED_TO,
        ANSWER_BY,
        CONFLICT_AT,
        OPPOSING,
        WORKER,
        HEARING_STATUS,
        HEARING_AT,
        HEARING_ADJOURNED,
        HEARING_RESULT,
        HEARING_CANCELLED,
        HEARING_ROOM,
        HEARING_KIND,
        HEARING_MISSED,
        HEARING_ABSENCE,
        SERVICE,
        SERVICE_AT,
        SERVICE_MINUTES,
        SERVICE_TRIPS,
        SERVICE_FUND,
        STAGE_RESULT,
        ACT_PROGRESS,
        ACT_FEE,
        ACT_RETURNED,
        ACT_PAYMENT,
        TRANSFER_TO,
        SUSPENDED,
        WITHDRAWN,
        WITHDRAWAL_STATEMENT,
        TERMINATED,
        TERMINATION_REASON,
        TERMINATION_ORDER,
        KEEP_UNTIL,
        OUTCOME,
        CLOSED_AT,
        NUMBER,
        SOURCE,
        STEPS,
        ACTIVITY
    }
}
