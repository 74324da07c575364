package org.kepil.query.hearingcalendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Standing;
import org.kepil.query.hearingcalendar.Sitting.Status;

/**
 * The hearings of one case.
 *
 * @param number   what people call the case
 * @param officeId null for a case without an office of ours
 * @param heldBy   the advocate who holds the case; null if nobody
 * @param sittings in the order in which they were entered
 */
public record CaseHearings(CaseId caseId, String number, @Nullable OfficeId officeId, @Nullable AdvocateId heldBy,
        List<Sitting> sittings) {

    public CaseHearings {
        sittings = List.copyOf(sittings);
    }

    static CaseHearings begun(CaseId caseId, String number, @Nullable OfficeId office) {
        return new CaseHearings(caseId, number, office, null, List.of());
    }

    CaseHearings movedTo(OfficeId office) {
        return new CaseHearings(caseId, number, office, heldBy, sittings);
    }

    /** What is still to come is the hearing of whoever holds the case. */
    CaseHearings after(CaseEvent event) {
        AdvocateId holder = new Standing(false, false, null, null, heldBy, false, false, null).after(event).heldBy();
        return new CaseHearings(caseId, number, officeId, holder,
                sittings.stream().map(sitting -> sitting.of(holder)).toList());
    }

    CaseHearings after(HearingEvent event, Recorded<? extends Event> recorded) {
        CaseHearings now = switch (event) {
            case HearingScheduled set -> and(new Sitting(set.hearingId(), set.scheduledAt(), set.court(), set.room(),
                    set.kind(), Status.SCHEDULED, heldBy, null, null, null, null, recorded.sequence(),
                    recorded.recordedAt()));
            case HearingAdjourned(_, var hearing, var at, _) -> change(hearing, was -> was.at(at));
            case HearingHeld(_, var hearing, var result) -> change(hearing, was -> was.held(result));
            case HearingMissed(_, var hearing, var by, var ground) -> change(hearing, was -> was.missed(by, ground));
            case HearingCancelled(_, var hearing, var ground) -> change(hearing, was -> was.cancelled(ground));
        };
        return now.change(id(event), sitting -> sitting.told(recorded.sequence(), recorded.recordedAt()));
    }

    CaseHearings after(Correction correction, Recorded<? extends Event> recorded) {
        return switch (correction) {
            case Correction.HearingTime(var hearing, var at) ->
                change(hearing, was -> was.at(at).told(recorded.sequence(), recorded.recordedAt()));
            case Correction.ResultOfHearing(var hearing, HearingResult result) ->
                change(hearing, was -> was.ended(result).told(recorded.sequence(), recorded.recordedAt()));
            default -> this;
        };
    }

    private static HearingId id(HearingEvent event) {
        return switch (event) {
            case HearingScheduled each -> each.hearingId();
            case HearingAdjourned each -> each.hearingId();
            case HearingHeld each -> each.hearingId();
            case HearingMissed each -> each.hearingId();
            case HearingCancelled each -> each.hearingId();
        };
    }

    private CaseHearings and(Sitting sitting) {
        return new CaseHearings(caseId, number, officeId, heldBy,
                Stream.concat(sittings.stream(), Stream.of(sitting)).toList());
    }

    private CaseHearings change(HearingId which, UnaryOperator<Sitting> change) {
        return new CaseHearings(caseId, number, officeId, heldBy, sittings.stream()
                .map(each -> each.hearingId().equals(which) ? change.apply(each) : each).toList());
    }

    /** When the first takes place; null without one. */
    @Nullable
    Instant firstAt() {
        return sittings.stream().map(Sitting::at).min(Comparator.naturalOrder()).orElse(null);
    }

    /** When the last takes place; null without one. */
    @Nullable
    Instant lastAt() {
        return sittings.stream().map(Sitting::at).max(Comparator.naturalOrder()).orElse(null);
    }
}
