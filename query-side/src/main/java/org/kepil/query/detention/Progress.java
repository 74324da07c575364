package org.kepil.query.detention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DefenceRefusedByClient;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionEvent;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;

/**
 * What was done about a notice, and when.
 *
 * @param offeredAt   when somebody was last asked; null if nobody is
 * @param appointedAt when somebody first took the case on; null before
 * @param orderNumber order of the advocate who holds the case; null if nobody does
 * @param orderedAt   since when that advocate holds it; null if nobody does
 * @param arrivedAt   when that advocate arrived; null if they did not yet
 * @param settledAt   when the two met, the person refused the advocate or was free, whatever was first; null before
 */
public record Progress(@Nullable Instant offeredAt, @Nullable Instant appointedAt, @Nullable String orderNumber,
        @Nullable Instant orderedAt, @Nullable Instant arrivedAt, @Nullable Instant settledAt) {

    static final Progress NONE = new Progress(null, null, null, null, null, null);

    Progress after(CaseEvent event, Instant at) {
        return switch (event) {
            case AssignmentEvent assigned -> after(assigned, at);
            case DetentionEvent detained -> after(detained, at);
            default -> this;
        };
    }

    private Progress after(AssignmentEvent event, Instant at) {
        return switch (event) {
            case AssignmentOffered _ -> new Progress(at, appointedAt, orderNumber, orderedAt, arrivedAt, settledAt);
            case AssignmentDeclined _,OfferExpired _ ->
                new Progress(null, appointedAt, orderNumber, orderedAt, arrivedAt, settledAt);
            case AssignmentAccepted(_, _, var order) -> ordered(order, at);
            case AdvocateReplaced replaced -> ordered(replaced.orderNumber(), at);
            case AssignmentEndedEarly _ -> new Progress(offeredAt, appointedAt, null, null, null, settledAt);
            case ConflictDeclared _ -> this;
        };
    }

    /** Another order has an arrival of its own. */
    private Progress ordered(String order, Instant at) {
        return new Progress(null, appointedAt == null ? at : appointedAt, order, at, null, settledAt);
    }

    private Progress after(DetentionEvent event, Instant at) {
        return switch (event) {
            case DetentionReported _ -> this;
            case ArrivalRecorded _ -> new Progress(offeredAt, appointedAt, orderNumber, orderedAt, at, settledAt);
            case FirstMeetingHeld _,DefenceRefusedByClient _,DetaineeReleased _ -> new Progress(offeredAt, appointedAt,
                    orderNumber, orderedAt, arrivedAt, settledAt == null || at.isBefore(settledAt) ? at : settledAt);
        };
    }
}
