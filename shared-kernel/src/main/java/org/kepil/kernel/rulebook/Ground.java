package org.kepil.kernel.rulebook;

import java.util.List;

/**
 * A reason that the rules allow for something.
 *
 * @param of      what it is a reason for
 * @param appeals where a person can appeal against what was done for it; empty if nowhere, or if appeal makes no sense
 */
public record Ground(String code, Step of, List<Appeal> appeals, Basis basis) implements Ruled {

    /** What needs a reason; of proceedings, how they can end. */
    public enum Step {
        REFUSAL,
        OFFER,
        DECLINE,
        REPLACEMENT,
        EARLY_END,
        WITHDRAWAL,
        SUSPENSION,
        TERMINATION,
        REOPENING,
        ADJOURNMENT,
        CANCELLATION,
        ABSENCE,
        COURT_REQUEST,
        PROCEEDINGS,
        RELEASE,
        REGISTER_SUSPENSION,
        REGISTER_EXCLUSION
    }

    /** Where an appeal goes. */
    public enum Appeal {
        HIGHER_OFFICE,
        COURT
    }

    public Ground {
        appeals = List.copyOf(appeals);
    }
}
