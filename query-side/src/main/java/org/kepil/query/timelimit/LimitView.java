package org.kepil.query.timelimit;

import org.kepil.kernel.timelimit.Occasion;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AdvocateReplaced;
import java.time.Instant;
import org.kepil.kernel.correction.CorrectionApplied;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.Stored;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.timelimit.AlarmEscalated;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.AlarmRaised;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/**
 * What happened when, one row for each case; every version is kept, so that clocks can be read as of any position. The fold
 * knows neither rules nor the time of day: the clocks are worked out when they are asked for.
 */
public final class LimitView implements CaseView<CaseTimes> {

    private static final Table<CaseId, CaseTimes> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            CaseTimes.class, true,
            List.of(new Column<>("course", SqlType.TEXT, times -> Course.of(times.facts())),
                    new Column<>("advocate_id", SqlType.ID, times -> times.standing().heldBy() == null
                            ? null
                            : times.standing().heldBy().value()),
                    new Column<>("offered_to", SqlType.ID, times -> times.standing().offeredTo() == null
                            ? null
                            : times.standing().offeredTo().value())),
            List.of("course", "advocate_id", "offered_to"));

    @Override
    public String name() {
        return "timelimit";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Table<CaseId, CaseTimes> table() {
        return TABLE;
    }

    /** The steps of another system's history are its affair: nobody's clock runs on them. */
    @Override
    public @Nullable CaseTimes fold(CaseId key, @Nullable CaseTimes row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event) || event instanceof StepImported) {
            return row;
        }
        CaseTimes times = row == null ? CaseTimes.begun(key) : row;
        return after(times, event, recorded).reached(times.standing().after(event), recorded.sequence());
    }

    private static CaseTimes after(CaseTimes times, CaseEvent event, Recorded<? extends Event> recorded) {
        if (event instanceof AlarmRaised(_, var limit, var kind, var startedAt, _, var rulebook)) {
            return times.with(new Raised(limit, kind, startedAt, recorded.recordedAt(), rulebook,
                    recorded.position(), null));
        }
        if (event instanceof AlarmEscalated(_, var limit, var to, var startedAt, _, var rulebook)) {
            return times.with(new Raised(limit, AlarmKind.BROKEN, startedAt, recorded.recordedAt(), rulebook,
                    recorded.position(), to));
        }
        CaseTimes named = switch (event) {
            case AidRequested asked -> times.called(asked.number()).belongsTo(asked.officeId(), asked.matter());
            case DetentionReported told -> times.called(told.number()).belongsTo(told.officeId(), told.matter());
            case TransferAccepted moved when times.matter() != null -> times.belongsTo(moved.to(), times.matter());
            case CorrectionApplied applied -> times.with(applied.correction());
            case CaseImported taken -> times.called(taken.number());
            default -> times;
        };
        CaseTimes told = named.with(fact(name(event), recorded.occurredAt(), recorded));
        Fact occasion = occasion(event, told, recorded);
        return occasion == null ? told : told.with(occasion);
    }

    /** What the event tells beside itself; null if nothing. */
    private static @Nullable Fact occasion(CaseEvent event, CaseTimes times, Recorded<? extends Event> recorded) {
        return switch (event) {
            case DetentionReported notice when notice.detainedAt() != null ->
                fact(Occasion.DETAINED.stored(), notice.detainedAt(), recorded);
            case AssignmentAccepted _,AdvocateReplaced _ when times.standing().detained() ->
                fact(Occasion.ADVOCATE_APPOINTED.stored(), recorded.occurredAt(), recorded);
            default -> null;
        };
    }

    private static Fact fact(String what, Instant at, Recorded<? extends Event> recorded) {
        return new Fact(what, at, recorded.recordedAt(), recorded.position());
    }

    private static String name(CaseEvent event) {
        Stored stored = event.getClass().getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(event.getClass() + " has no stored name");
        }
        return stored.value();
    }
}
