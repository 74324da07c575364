package org.kepil.query.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.Stored;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.complaint.ComplaintEvent;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.query.complaint.Complaint.Alarm;
import org.kepil.query.complaint.Complaint.Step;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each complaint; every version is kept. */
public final class ComplaintView implements View<ComplaintId, Complaint> {

    private static final Table<ComplaintId, Complaint> TABLE = new Table<>("complaint_id", ComplaintId::value,
            ComplaintId::new, Complaint.class, true,
            List.of(new Column<>("stage", SqlType.TEXT, Complaint::stage),
                    new Column<>("open", SqlType.BOOLEAN, complaint -> complaint.stage().open()),
                    new Column<>("escalated", SqlType.BOOLEAN, Complaint::escalated),
                    new Column<>("case_id", SqlType.ID, complaint -> complaint.caseId() == null
                            ? null
                            : complaint.caseId().value()),
                    new Column<>("office_id", SqlType.ID, complaint -> complaint.officeId().value()),
                    new Column<>("received_at", SqlType.INSTANT, Complaint::receivedAt)),
            List.of("open, received_at, complaint_id", "case_id"));

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Table<ComplaintId, Complaint> table() {
        return TABLE;
    }

    @Override
    public Permission reading() {
        return Permission.READ_COMPLAINTS;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(ComplaintEvent.class);
    }

    @Override
    public List<ComplaintId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof ComplaintEvent event ? List.of(event.complaintId()) : List.of();
    }

    @Override
    public UUID stream(ComplaintId key) {
        return key.value();
    }

    @Override
    public @Nullable Complaint fold(ComplaintId key, @Nullable Complaint row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof ComplaintEvent event)) {
            return row;
        }
        Complaint before = event instanceof ComplaintReceived received ? begun(received, recorded) : row;
        if (before == null) {
            throw new IllegalStateException("A complaint does not begin with " + event.getClass().getSimpleName());
        }
        return new Complaint(key, before.complainant(), before.contact(), before.kind(), before.caseId(),
                before.advocateId(), before.aboutOffice(), before.officeId(), before.statement(), before.channel(),
                before.receivedAt(), before.handling().after(event, recorded.occurredAt()),
                Stream.concat(before.steps().stream(), Stream.of(step(event, recorded))).toList(),
                Stream.concat(before.alarms().stream(), alarm(event, recorded).stream()).toList(),
                recorded.sequence());
    }

    private static Optional<Alarm> alarm(ComplaintEvent event, Recorded<? extends Event> recorded) {
        return switch (event) {
            case ComplaintAlarmRaised(_, var limit, var kind, var startedAt, _, _) ->
                Optional.of(new Alarm(limit, kind, startedAt, recorded.recordedAt(), null));
            case ComplaintAlarmEscalated(_, var limit, var to, var startedAt, _, _) ->
                Optional.of(new Alarm(limit, AlarmKind.BROKEN, startedAt, recorded.recordedAt(), to));
            default -> Optional.empty();
        };
    }

    private static Complaint begun(ComplaintReceived event, Recorded<? extends Event> recorded) {
        return new Complaint(event.complaintId(), event.complainant(), event.contact(), event.kind(), event.caseId(),
                event.advocateId(), event.aboutOffice(), event.officeId(), event.statement(), event.channel(),
                recorded.occurredAt(), Handling.NONE, List.of(), List.of(), recorded.sequence());
    }

    private static Step step(ComplaintEvent event, Recorded<? extends Event> recorded) {
        Stored stored = Objects.requireNonNull(event.getClass().getAnnotation(Stored.class));
        return new Step(stored.value(), recorded.act().actorName(), recorded.occurredAt(), recorded.recordedAt(),
                recorded.position());
    }
}
