package org.kepil.query.court;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.query.Standing;
import org.kepil.query.court.CourtRow.Ended;
import org.kepil.query.court.CourtRow.Sitting;
import org.kepil.query.court.CourtRow.SittingState;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case in which a court asked for counsel; every version is kept. */
public final class CourtView implements CaseView<CourtFile> {

    /** Whoever asks for counsel asks for aid. */
    private static final Standing ASKED = new Standing(true, false, null, null, null, false, false, null);

    private static final Table<CaseId, CourtFile> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            CourtFile.class, true,
            List.of(new Column<>("partner_id", SqlType.ID, file -> file.partnerId().value()),
                    new Column<>("waits", SqlType.BOOLEAN, file -> file.asked() != null && file.asked().waits()),
                    new Column<>("asked", SqlType.BOOLEAN, file -> file.asked() != null),
                    new Column<>("held_by", SqlType.ID, file -> id(file, Standing::heldBy)),
                    new Column<>("offered_to", SqlType.ID, file -> id(file, Standing::offeredTo)),
                    new Column<>("asked_at", SqlType.INSTANT, CourtFile::askedAt)),
            List.of("partner_id", "waits, asked_at"));

    @Override
    public String name() {
        return "court";
    }

    @Override
    public int version() {
        return 4;
    }

    private static @Nullable UUID id(CourtFile file, Function<Standing, @Nullable AdvocateId> whose) {
        CourtRow row = file.asked();
        AdvocateId advocate = row == null ? null : whose.apply(row.standing());
        return advocate == null ? null : advocate.value();
    }

    @Override
    public Table<CaseId, CourtFile> table() {
        return TABLE;
    }

    @Override
    public @Nullable CourtFile fold(CaseId key, @Nullable CourtFile file, Recorded<? extends Event> recorded) {
        if (recorded.event() instanceof SubmissionReceived(_, var partner, var kind, var receipt, var reference, _)) {
            return kind == PartnerKind.COURT
                    ? new CourtFile(partner, receipt, reference, recorded.occurredAt(), null)
                    : file;
        }
        return file == null || !(recorded.event() instanceof CaseEvent event)
                ? file
                : file.with(after(file, event, recorded.occurredAt()));
    }

    private static @Nullable CourtRow after(CourtFile file, CaseEvent event, Instant at) {
        if (event instanceof CounselRequested(var id, var partner, _, var court, var number, var hearing, var ground, var article)) {
            return new CourtRow(id, partner, court, file.receipt(), file.reference(), number, hearing, ground, article,
                    at, ASKED, List.of(), List.of());
        }
        CourtRow row = file.asked();
        if (row == null) {
            return null;
        }
        CourtRow stands = row.standing(row.standing().after(event));
        return switch (event) {
            case HearingEvent heard -> stands.heard(after(row.hearings(), heard));
            case CorrectionApplied applied when applied
                    .correction() instanceof Correction.HearingTime(var id, var corrected) ->
                stands.heard(moved(row.hearings(), id, corrected));
            case ProceedingsConcluded(_, var stage, var outcome) -> stands.ended(
                    Stream.concat(row.outcomes().stream(), Stream.of(new Ended(stage, outcome, at))).toList());
            default -> stands;
        };
    }

    private static List<Sitting> after(List<Sitting> before, HearingEvent event) {
        return switch (event) {
            case HearingScheduled(_, var id, var at, var court, var room, var kind) -> Stream.concat(before.stream(),
                    Stream.of(new Sitting(id, court, at, room, kind, SittingState.SCHEDULED))).toList();
            case HearingAdjourned(_, var id, var at, _) -> change(before, id, at, SittingState.SCHEDULED);
            case HearingHeld held -> change(before, held.hearingId(), null, SittingState.HELD);
            case HearingMissed missed -> change(before, missed.hearingId(), null, SittingState.MISSED);
            case HearingCancelled cancelled -> change(before, cancelled.hearingId(), null, SittingState.CANCELLED);
        };
    }

    private static List<Sitting> moved(List<Sitting> before, HearingId id, Instant at) {
        return before.stream().map(each -> each.hearingId().equals(id) ? each.with(at, each.state()) : each).toList();
    }

    private static List<Sitting> change(List<Sitting> before, HearingId id, @Nullable Instant at, SittingState now) {
        return before.stream().map(each -> each.hearingId().equals(id)
                ? each.with(at == null ? each.scheduledAt() : at, now)
                : each).toList();
    }
}
