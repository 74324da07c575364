package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.Escalation;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;

/** A run that is not over, and the case that it is in. */
record OpenRun(CaseTimes times, LimitRun of) {

    static final Comparator<OpenRun> SOONEST_FIRST = Comparator.comparing(OpenRun::mark);

    LimitCode code() {
        return new LimitCode(of.limit().code());
    }

    /** When it is due; since when it stands still, if it does. */
    Instant orderedBy() {
        Instant due = of.run().dueAt();
        return due == null ? Objects.requireNonNull(of.run().pausedSince()) : due;
    }

    /** Of which alarm the next in line is to be told now; empty if of none. */
    Optional<DueAlarms.Escalated> unanswered(Instant now) {
        Instant startedAt = of.run().startedAt();
        Instant dueAt = of.run().dueAt();
        List<Raised> alarms = times.alarms(code(), startedAt);
        if (!times.warned(code(), startedAt, AlarmKind.BROKEN) || dueAt == null
                || of.state(now) != ClockState.OVERDUE) {
            return Optional.empty();
        }
        return Escalation.due(of.rulebook(), of.calendar(), of.zone(), of.limit().code(),
                dueAt, told(alarms).keySet(), now)
                .map(rule -> new DueAlarms.Escalated(times.caseId(), code(), rule.to(), startedAt, dueAt,
                        of.rulebook().id()));
    }

    private static Map<EscalationLevel, Instant> told(List<Raised> alarms) {
        Map<EscalationLevel, Instant> told = new EnumMap<>(EscalationLevel.class);
        for (Raised alarm : alarms) {
            if (alarm.to() != null) {
                told.put(alarm.to(), alarm.raisedAt());
            }
        }
        return told;
    }

    /** The alarm as those above were told of it; empty if nobody was. */
    Optional<RaisedAlarm> raised() {
        Map<EscalationLevel, Instant> told = told(times.alarms(code(), of.run().startedAt()));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new RaisedAlarm(times.number(), "/cases/" + times.caseId() + "/limits", code(),
                        of.run().dueAt(), told, times.officeId()));
    }

    LimitCursor mark() {
        return new LimitCursor(orderedBy(), times.caseId().value(), of.limit().code());
    }
}
