package org.kepil.command.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;

/**
 * How far the search for an advocate has come. A detained person waits for no decision: whatever is decided later changes
 * nothing of who holds the case. A reopened case is where it was when it was closed.
 */
sealed interface Stage {

    record AwaitingGrant() implements Stage {
    }

    record Vacant() implements Stage {
    }

    /** @param answerBy null if the offer stands until it is answered */
    record Offered(AdvocateId to, @Nullable Instant answerBy) implements Stage {
    }

    record Declined(AssignmentDeclined answer) implements Stage {
    }

    record Expired(OfferExpired offer) implements Stage {
    }

    record Held(AdvocateId by, String orderNumber) implements Stage {
    }

    record Left(AssignmentEndedEarly end) implements Stage {
    }

    record Ended(Stage before) implements Stage {
    }

    /** The stage that follows; the same where the event has no say in it. */
    default Stage after(CaseEvent event) {
        return switch (event) {
            case DetentionReported _ -> new Vacant();
            case AidGranted _ -> this instanceof AwaitingGrant ? new Vacant() : this;
            case AssignmentEvent assigned -> after(assigned);
            case CaseClosed _ -> new Ended(this);
            case CaseReopened _ -> this instanceof Ended(var before) ? before : this;
            default -> this;
        };
    }

    private Stage after(AssignmentEvent event) {
        return switch (event) {
            case AssignmentOffered offer -> new Offered(offer.advocateId(), offer.answerBy());
            case AssignmentAccepted(_, var by, var order) -> new Held(by, order);
            case AssignmentDeclined answer -> new Declined(answer);
            case OfferExpired offer -> new Expired(offer);
            case AdvocateReplaced order -> new Held(order.to(), order.orderNumber());
            case AssignmentEndedEarly end -> new Left(end);
            case ConflictDeclared _ -> this;
        };
    }
}
