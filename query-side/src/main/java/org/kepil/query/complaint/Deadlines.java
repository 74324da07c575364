package org.kepil.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.Escalation;
import org.kepil.query.complaint.Complaint.Alarm;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.timelimit.LimitClock;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.kernel.timelimit.Run;
import org.kepil.query.complaint.Complaint.Step;
import org.kepil.query.Moment;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Seat;
import org.springframework.stereotype.Component;

/** Reads the clocks of a complaint by the rules that were in force where and when it was received. */
@Component
class Deadlines {

    private final Rules rules;
    private final OfficeZone offices;

    Deadlines(Rules rules, OfficeZone offices) {
        this.rules = rules;
        this.offices = offices;
    }

    /** The last run of each limit, in the order of the rulebook; none where no rules are known. */
    List<Deadline> of(Complaint complaint, Instant now, SignedIn reader) {
        Seat seat = offices.seats(new Moment.Now(), reader).get(complaint.officeId());
        if (seat == null) {
            return List.of();
        }
        Optional<Rulebook> rulebook = rules.of(seat.country(), LocalDate.ofInstant(complaint.receivedAt(), seat.zone()),
                reader);
        return rulebook.stream().flatMap(book -> book.limits().stream()
                .flatMap(limit -> deadline(complaint, limit, book, seat, now).stream())).toList();
    }

    private static Optional<Deadline> deadline(Complaint complaint, TimeLimit limit, Rulebook rulebook, Seat seat,
            Instant now) {
        List<Mark> marks = complaint.steps().stream().flatMap(step -> marks(step, limit).stream()).toList();
        List<Run> runs = new LimitClock(limit, rulebook.calendar().of(seat.region()), seat.zone()).runs(marks);
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(deadline(complaint, limit, rulebook, runs.getLast(), now));
    }

    private static Deadline deadline(Complaint complaint, TimeLimit limit, Rulebook rulebook, Run run, Instant now) {
        LimitCode code = new LimitCode(limit.code());
        return new Deadline(code, run.state(now), run.startedAt(), told(complaint, code, run.startedAt()), run.dueAt(),
                run.stoppedAt(), rulebook.id(),
                limit.basis().sure());
    }

    private static Map<EscalationLevel, Instant> told(Complaint complaint, LimitCode limit, Instant startedAt) {
        Map<EscalationLevel, Instant> told = new EnumMap<>(EscalationLevel.class);
        for (Alarm alarm : complaint.alarms()) {
            if (alarm.to() != null && alarm.limit().equals(limit) && alarm.startedAt().equals(startedAt)) {
                told.put(alarm.to(), alarm.raisedAt());
            }
        }
        return told;
    }

    /** Alarms that are due about a complaint, and those of which the next in line is to be told. */
    Stream<DueComplaintAlarms.Due> due(Complaint complaint, Instant now, SignedIn reader) {
        Seat seat = offices.seats(new Moment.Now(), reader).get(complaint.officeId());
        if (seat == null) {
            return Stream.empty();
        }
        LocalDate day = LocalDate.ofInstant(complaint.receivedAt(), seat.zone());
        return rules.of(seat.country(), day, reader).stream().flatMap(rulebook -> of(complaint, now, reader).stream()
                .flatMap(deadline -> due(complaint, deadline, rulebook, seat, now).stream()));
    }

    private static Optional<DueComplaintAlarms.Due> due(Complaint complaint, Deadline deadline, Rulebook rulebook,
            Seat seat, Instant now) {
        @Nullable
        AlarmKind kind = switch (deadline.state()) {
            case AT_RISK -> AlarmKind.AT_RISK;
            case OVERDUE -> AlarmKind.BROKEN;
            case RUNNING, PAUSED, MET, BROKEN -> null;
        };
        Instant dueAt = deadline.dueAt();
        if (kind == null || dueAt == null) {
            return Optional.empty();
        }
        boolean raised = complaint.alarms().stream().anyMatch(alarm -> alarm.to() == null
                && alarm.kind() == kind && alarm.limit().equals(deadline.limit())
                && alarm.startedAt().equals(deadline.startedAt()));
        if (!raised) {
            return Optional.of(new DueComplaintAlarms.Due(complaint.complaintId(), deadline.limit(), kind, null,
                    deadline.startedAt(), dueAt, deadline.rulebook()));
        }
        return kind == AlarmKind.AT_RISK
                ? Optional.empty()
                : Escalation
                        .due(rulebook, rulebook.calendar().of(seat.region()), seat.zone(), deadline.limit().code(),
                                dueAt,
                                deadline.told().keySet(), now)
                        .map(rule -> new DueComplaintAlarms.Due(complaint.complaintId(), deadline.limit(), kind,
                                rule.to(), deadline.startedAt(), dueAt, deadline.rulebook()));
    }

    private static List<Mark> marks(Step step, TimeLimit limit) {
        List<Mark> marks = new ArrayList<>();
        if (limit.starts().contains(step.event())) {
            marks.add(new Mark(Mark.Kind.START, step.at(), step.position()));
        }
        if (limit.pauses().contains(step.event())) {
            marks.add(new Mark(Mark.Kind.PAUSE, step.at(), step.position()));
        }
        if (limit.resumes().contains(step.event())) {
            marks.add(new Mark(Mark.Kind.RESUME, step.at(), step.position()));
        }
        if (limit.stops().contains(step.event())) {
            marks.add(new Mark(Mark.Kind.STOP, step.at(), step.position()));
        }
        return marks;
    }
}
