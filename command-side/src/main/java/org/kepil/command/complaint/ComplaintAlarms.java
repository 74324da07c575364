package org.kepil.command.complaint;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/** Which alarms were raised about the limits of a complaint, and who above was told. */
final class ComplaintAlarms {

    private record Alarm(LimitCode limit, AlarmKind kind, Instant startedAt) {
    }

    private record Told(LimitCode limit, EscalationLevel to, Instant startedAt) {
    }

    private final Set<Alarm> raised = new HashSet<>();
    private final Set<Told> told = new HashSet<>();

    boolean raised(LimitCode limit, AlarmKind kind, Instant startedAt) {
        return raised.contains(new Alarm(limit, kind, startedAt));
    }

    boolean told(EscalateComplaintAlarm command) {
        return told.contains(new Told(command.limit(), command.to(), command.startedAt()));
    }

    void after(ComplaintAlarmRaised event) {
        raised.add(new Alarm(event.limit(), event.kind(), event.startedAt()));
    }

    void after(ComplaintAlarmEscalated event) {
        told.add(new Told(event.limit(), event.to(), event.startedAt()));
    }
}
