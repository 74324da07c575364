package org.kepil.query.anomaly;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each service that an advocate recorded. */
public final class AttendanceView implements View<ServiceId, Attendance> {

    private static final Table<ServiceId, Attendance> TABLE = new Table<>("service_id", ServiceId::value,
            ServiceId::new, Attendance.class, true,
            List.of(new Column<>("case_id", SqlType.ID, row -> row.caseId().value()),
                    new Column<>("advocate_id", SqlType.ID, row -> row.advocateId().value()),
                    new Column<>("began_at", SqlType.INSTANT, Attendance::from),
                    new Column<>("ended_at", SqlType.INSTANT, Attendance::until)),
            List.of("advocate_id, began_at"));

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<ServiceId, Attendance> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(ServiceRecorded.class);
    }

    @Override
    public List<ServiceId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof ServiceRecorded service ? List.of(service.serviceId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_CASES;
    }

    @Override
    public @Nullable UUID stream(ServiceId key) {
        return null;
    }

    @Override
    public @Nullable Attendance fold(ServiceId key, @Nullable Attendance row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof ServiceRecorded service
                ? new Attendance(key, service.caseId(), service.advocateId(), service.startedAt(),
                        service.startedAt().plus(Duration.ofMinutes(service.minutes())))
                : row;
    }
}
