package org.kepil.command.timelimit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmEscalated;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.AlarmRaised;
import org.kepil.kernel.timelimit.LimitCode;

/** Which alarms were raised about the limits of a case: about a run, once of each kind. */
public class Alarms {

    private record Alarm(LimitCode limit, AlarmKind kind, Instant startedAt) {
    }

    private record Told(LimitCode limit, EscalationLevel to, Instant startedAt) {
    }

    private final Set<Alarm> raised = new HashSet<>();
    private final Set<Told> told = new HashSet<>();

    /** Whoever looks at the clocks decides whether an alarm is due; here is decided that it is raised once. */
    @CommandHandler
    long handle(RaiseAlarm command) {
        if (!raised.contains(new Alarm(command.limit(), command.kind(), command.startedAt()))) {
            apply(command.raised());
        }
        return getVersion();
    }

    /** Who is told when the rules say; here is decided that each level is told once, and of an alarm only. */
    @CommandHandler
    long handle(EscalateAlarm command) {
        if (!raised.contains(new Alarm(command.limit(), AlarmKind.BROKEN, command.startedAt()))) {
            throw AlarmRule.ALARM_REQUIRED.broken();
        }
        if (!told.contains(new Told(command.limit(), command.to(), command.startedAt()))) {
            apply(command.escalated());
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AlarmEscalated event) {
        told.add(new Told(event.limit(), event.to(), event.startedAt()));
    }

    @EventSourcingHandler
    void on(AlarmRaised event) {
        raised.add(new Alarm(event.limit(), event.kind(), event.startedAt()));
    }
}
