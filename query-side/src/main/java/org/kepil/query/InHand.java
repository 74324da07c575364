package org.kepil.query;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.transfer.TransferAccepted;

/** Who of the office works on a case. Every view that speaks of it folds it here, so that they agree. */
public final class InHand {

    private InHand() {
    }

    /** Null for nobody: what was taken is done, or was handed back. */
    public static @Nullable AccountId after(@Nullable AccountId before, CaseEvent event) {
        return switch (event) {
            case CaseTaken taken -> taken.by();
            case CaseHandedBack _,EligibilityEvent _,AssignmentAccepted _,AdvocateReplaced _,AssignmentEndedEarly _,TransferAccepted _,CaseClosed _ ->
                null;
            default -> before;
        };
    }
}
