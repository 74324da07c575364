package org.kepil.query;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.request.RequestEvent;

/**
 * What decides in which state a case is. Every view that speaks of the state of a case folds it with this, so that they
 * agree.
 *
 * @param requested whether aid was asked for here; false for a case that was only taken over
 * @param detained  whether it began with the notice of a detention, so that nobody has to decide
 * @param granted   what was decided; null as long as nobody did
 * @param offeredTo who is asked to take the case; null if nobody
 * @param heldBy    who holds it; null if nobody
 * @param reopened  whether it went on after a closure, ever
 * @param suspended why it stands still; null while it does not
 */
public record Standing(boolean requested, boolean detained, @Nullable Boolean granted, @Nullable AdvocateId offeredTo,
        @Nullable AdvocateId heldBy, boolean closed, boolean reopened,
        @Nullable SuspensionGround suspended) {

    /** Before anything is known of the case. */
    public static final Standing NONE = new Standing(false, false, null, null, null, false, false, null);

    /** The state that follows; what was decided last wins. */
    public CaseState state() {
        if (closed) {
            return CaseState.CLOSED;
        }
        if (suspended != null) {
            return CaseState.SUSPENDED;
        }
        if (heldBy != null) {
            return CaseState.ASSIGNED;
        }
        if (offeredTo != null) {
            return CaseState.OFFERED;
        }
        if (granted != null) {
            return granted ? CaseState.GRANTED : CaseState.REFUSED;
        }
        if (detained) {
            return CaseState.NOTIFIED;
        }
        return requested ? CaseState.REQUESTED : CaseState.IMPORTED;
    }

    /** Where the case stands after the event; the same where the event has no say in it. */
    public Standing after(CaseEvent event) {
        return switch (event) {
            case RequestEvent _ ->
                new Standing(true, detained, granted, offeredTo, heldBy, closed, reopened, suspended);
            case DetentionReported _ ->
                new Standing(requested, true, granted, offeredTo, heldBy, closed, reopened, suspended);
            case EligibilityEvent decided ->
                new Standing(requested, detained, grants(decided), offeredTo, heldBy, closed,
                        reopened, suspended);
            case AppealDecided appeal when appeal.result() == AppealResult.OVERTURNED ->
                new Standing(requested, detained, null, offeredTo, heldBy, closed, reopened, suspended);
            case AssignmentEvent assigned -> after(assigned);
            case ClosureEvent ended -> after(ended);
            default -> this;
        };
    }

    private static boolean grants(EligibilityEvent decided) {
        return switch (decided) {
            case AidGranted _ -> true;
            case AidRefused _ -> false;
        };
    }

    private Standing after(AssignmentEvent event) {
        return switch (event) {
            case AssignmentOffered offer -> represented(offer.advocateId(), heldBy);
            case AssignmentAccepted(_, var advocate, _) -> represented(null, advocate);
            case AssignmentDeclined _,OfferExpired _ -> represented(null, heldBy);
            case AdvocateReplaced order -> represented(null, order.to());
            case AssignmentEndedEarly _ -> represented(offeredTo, null);
            case ConflictDeclared _ -> this;
        };
    }

    private Standing represented(@Nullable AdvocateId offered, @Nullable AdvocateId holder) {
        return new Standing(requested, detained, granted, offered, holder, closed, reopened, suspended);
    }

    /** A reopened case is where it was when it was closed, and does not stand still any more. */
    private Standing after(ClosureEvent event) {
        return switch (event) {
            case CaseSuspended paused -> standing(closed, reopened, paused.ground());
            case CaseResumed _ -> standing(closed, reopened, null);
            case AidWithdrawnByClient _,AidTerminated _ -> this;
            case CaseClosed _ -> standing(true, reopened, suspended);
            case CaseReopened _ -> standing(false, true, null);
        };
    }

    private Standing standing(boolean over, boolean again, @Nullable SuspensionGround still) {
        return new Standing(requested, detained, granted, offeredTo, heldBy, over, again, still);
    }
}
