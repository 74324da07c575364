package org.kepil.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.complaint.ComplaintRule.ALARM_REQUIRED;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

/**
 * The alarms about the limits of a complaint. Whoever looks at the clocks decides whether one is due; here is decided that it
 * is raised once, and that each level above is told of it once.
 */
public class ComplaintAlarms {

    private record Alarm(LimitCode limit, AlarmKind kind, Instant startedAt) {
    }

    private record Told(LimitCode limit, EscalationLevel to, Instant startedAt) {
    }

    private final Set<Alarm> raised = new HashSet<>();
    private final Set<Told> told = new HashSet<>();

    @CommandHandler
    long handle(RaiseComplaintAlarm command) {
        if (!raised.contains(new Alarm(command.limit(), command.kind(), command.startedAt()))) {
            apply(command.raised());
        }
        return getVersion();
    }

    @CommandHandler
    long handle(EscalateComplaintAlarm command) {
        if (!raised.contains(new Alarm(command.limit(), AlarmKind.BROKEN, command.startedAt()))) {
            throw ALARM_REQUIRED.broken();
        }
        if (!told.contains(new Told(command.limit(), command.to(), command.startedAt()))) {
            apply(command.escalated());
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(ComplaintAlarmRaised event) {
        raised.add(new Alarm(event.limit(), event.kind(), event.startedAt()));
    }

    @EventSourcingHandler
    void on(ComplaintAlarmEscalated event) {
        told.add(new Told(event.limit(), event.to(), event.startedAt()));
    }
}
