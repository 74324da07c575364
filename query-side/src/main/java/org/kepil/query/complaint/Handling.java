package org.kepil.query.complaint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.complaint.ComplaintAnswered;
import org.kepil.kernel.complaint.ComplaintClosed;
import org.kepil.kernel.complaint.ComplaintEvent;
import org.kepil.kernel.complaint.ComplaintFinding;
import org.kepil.kernel.complaint.ComplaintInvestigated;
import org.kepil.kernel.complaint.ComplaintOwnerSet;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.complaint.ComplaintReopened;
import org.kepil.kernel.complaint.ComplaintTransferredToBar;
import org.kepil.kernel.complaint.ComplaintVoided;
import org.kepil.kernel.complaint.HoldingLetterSent;
import org.kepil.kernel.person.PersonalText;

/**
 * What was done about a complaint.
 *
 * @param ownerId   who looks after it; null if nobody does
 * @param letterAt  when the holding letter went out; null if it did not
 * @param body      of the bar that has it; null unless it went there
 * @param reopening why it was taken up again the last time; null if never
 * @param voiding   why it was none; null unless it was
 */
public record Handling(ComplaintStage stage, @Nullable UUID ownerId, @Nullable String ownerName,
        @Nullable Instant letterAt, @Nullable PersonalText findings, @Nullable String body,
        @Nullable String reference, @Nullable ComplaintFinding finding, @Nullable PersonalText answer,
        @Nullable PersonalText reopening, @Nullable PersonalText voiding) {

    static final Handling NONE = new Handling(ComplaintStage.RECEIVED, null, null, null, null, null, null, null, null,
            null, null);

    Handling after(ComplaintEvent event, Instant at) {
        return switch (event) {
            case ComplaintReceived _ -> NONE;
            case ComplaintOwnerSet(_, var id, var name) -> new Handling(
                    stage == ComplaintStage.RECEIVED ? ComplaintStage.OWNED : stage, id, name, letterAt, findings, body,
                    reference, finding, answer, reopening, voiding);
            case HoldingLetterSent _ -> new Handling(stage, ownerId, ownerName, at, findings, body, reference, finding,
                    answer, reopening, voiding);
            case ComplaintInvestigated(_, _, var found) -> new Handling(ComplaintStage.INVESTIGATED, ownerId, ownerName,
                    letterAt, found, body, reference, finding, answer, reopening, voiding);
            case ComplaintTransferredToBar(_, _, var bar, var called) -> new Handling(ComplaintStage.WITH_THE_BAR,
                    ownerId, ownerName, letterAt, findings, bar, called, finding, answer, reopening, voiding);
            case ComplaintAnswered(_, _, var judged, var said) -> new Handling(ComplaintStage.ANSWERED, ownerId,
                    ownerName, letterAt, findings, body, reference, judged, said, reopening, voiding);
            case ComplaintAlarmRaised _,ComplaintAlarmEscalated _ -> this;
            case ComplaintClosed _ -> at(ComplaintStage.CLOSED);
            case ComplaintReopened(_, _, var reason) ->
                new Handling(ownerId == null ? ComplaintStage.RECEIVED : ComplaintStage.OWNED, ownerId, ownerName,
                        letterAt, null, body, reference, null, null, reason, voiding);
            case ComplaintVoided(_, _, var reason) -> new Handling(ComplaintStage.VOIDED, ownerId, ownerName, letterAt,
                    findings, body, reference, finding, answer, reopening, reason);
        };
    }

    private Handling at(ComplaintStage now) {
        return new Handling(now, ownerId, ownerName, letterAt, findings, body, reference, finding, answer, reopening,
                voiding);
    }
}
