package org.kepil.command.closure;

import static org.kepil.command.closure.ClosureRule.DECISION_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OUTCOME_OF_MATTER_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REFUSAL_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REFUSED_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.TERMINATION_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.TERMINATION_REQUIRED;
import static org.kepil.command.closure.ClosureRule.WITHDRAWAL_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.WITHDRAWAL_REQUIRED;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.CaseOutcome;
import org.kepil.kernel.rulebook.CaseOutcome.Follows;
import org.kepil.kernel.rulebook.Rulebook;

/** How aid went in a case: after what it would end now. */
enum Course {

    UNDECIDED(null),
    /** Nobody has to decide: whoever is detained is defended. */
    OF_RIGHT(null),
    GRANTED(null),
    REFUSED(Follows.REFUSAL),
    WITHDRAWN(Follows.WITHDRAWAL),
    TERMINATED(Follows.TERMINATION);

    private final @Nullable Follows after;

    Course(@Nullable Follows after) {
        this.after = after;
    }

    /** The case can be ended by what has happened, in one of the ways that its country's rules name for that. */
    void mayEndWith(Outcome outcome, MatterKind matter, Rulebook rulebook) {
        Follows follows = rulebook.outcome(outcome.code()).map(CaseOutcome::follows).orElse(null);
        if (rulebook.outcomes(matter.code(), after).stream().noneMatch(known -> known.code().equals(outcome.code()))) {
            throw (follows == after ? OUTCOME_OF_MATTER_REQUIRED : otherwise(follows)).broken();
        }
        if (this == UNDECIDED) {
            throw DECISION_REQUIRED.broken();
        }
    }

    /** Why an outcome that follows this does not fit. */
    private ClosureRule otherwise(@Nullable Follows follows) {
        return switch (after) {
            case REFUSAL -> REFUSAL_OUTCOME_REQUIRED;
            case WITHDRAWAL -> WITHDRAWAL_OUTCOME_REQUIRED;
            case TERMINATION -> TERMINATION_OUTCOME_REQUIRED;
            case null -> missing(follows);
        };
    }

    private static ClosureRule missing(@Nullable Follows follows) {
        return switch (follows) {
            case REFUSAL -> REFUSED_AID_REQUIRED;
            case WITHDRAWAL -> WITHDRAWAL_REQUIRED;
            case TERMINATION -> TERMINATION_REQUIRED;
            case null -> OUTCOME_OF_MATTER_REQUIRED;
        };
    }

    /** A case that goes on is granted again where aid had ended; a refusal stays one. */
    Course reopened() {
        return this == WITHDRAWN || this == TERMINATED ? GRANTED : this;
    }
}
