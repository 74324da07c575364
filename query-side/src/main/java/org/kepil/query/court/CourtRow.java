package org.kepil.query.court;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.CaseStage;
import org.kepil.query.CaseState;
import org.kepil.query.Standing;

/**
 * A matter in which a court asked for counsel. Nothing here is about the person but what the court told itself.
 *
 * @param receipt   number of the case, and of the court's receipt
 * @param reference of the court for its request
 * @param hearingAt for when the court had set the matter when it asked; null if it had not
 * @param askedAt   when the court ruled
 * @param hearings  in this court and in others, in the order in which they were entered
 */
public record CourtRow(CaseId caseId, PartnerId partnerId, String court, String receipt, String reference,
        PersonalText courtCase, @Nullable Instant hearingAt, CounselGround ground, @Nullable PersonalText article,
        Instant askedAt,
        Standing standing, List<Sitting> hearings, List<Ended> outcomes) {

    /** How a hearing stands. */
    public enum SittingState {
        SCHEDULED,
        HELD,
        MISSED,
        CANCELLED
    }

    /** One hearing. @param room null if nobody said @param kind null if nobody said */
    public record Sitting(HearingId hearingId, String court, Instant scheduledAt, @Nullable String room,
            @Nullable HearingKind kind, SittingState state) {

        Sitting with(Instant at, SittingState now) {
            return new Sitting(hearingId, court, at, room, kind, now);
        }
    }

    /** How the proceedings of a stage ended. */
    public record Ended(CaseStage stage, ProceedingsOutcome outcome, Instant at) {
    }

    public CourtRow {
        hearings = List.copyOf(hearings);
        outcomes = List.copyOf(outcomes);
    }

    /** Where the case stands, as far as what came after the request says it. */
    public CaseState state() {
        return standing.state();
    }

    /** Whether the court still waits for an advocate to be appointed. */
    public boolean waits() {
        return standing.heldBy() == null && !standing.closed();
    }

    CourtRow standing(Standing now) {
        return new CourtRow(caseId, partnerId, court, receipt, reference, courtCase, hearingAt, ground, article,
                askedAt, now, hearings, outcomes);
    }

    CourtRow heard(List<Sitting> now) {
        return new CourtRow(caseId, partnerId, court, receipt, reference, courtCase, hearingAt, ground, article,
                askedAt, standing, now, outcomes);
    }

    CourtRow ended(List<Ended> now) {
        return new CourtRow(caseId, partnerId, court, receipt, reference, courtCase, hearingAt, ground, article,
                askedAt, standing, hearings, now);
    }
}
