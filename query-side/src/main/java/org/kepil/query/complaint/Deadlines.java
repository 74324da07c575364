package org.kepil.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.Escalation;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.kernel.office.OfficeId;
import org.kepil.rules.Shelf;
import org.kepil.kernel.timelimit.LimitClock;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.kernel.timelimit.Run;
import org.kepil.query.complaint.Complaint.Step;
import org.kepil.query.page.Seat;

/**
 * Reads the clocks of complaints by the rules that were in force where and when each was received. Pure.
 *
 * @param shelf   the rules that were approved by the moment of the question
 * @param offices those that were registered by then
 */
record Deadlines(Shelf shelf, Map<OfficeId, Seat> offices) {

    ComplaintItem item(Complaint complaint, Instant now) {
        return new ComplaintItem(complaint, of(complaint, now));
    }

    /** The last run of each limit, in the order of the rulebook; none where no rules are known. */
    List<Deadline> of(Complaint complaint, Instant now) {
        return rules(complaint).stream().flatMap(rules -> rules.deadlines(complaint, now)).toList();
    }

    /** Alarms that are due about a complaint, and those of which the next in line is to be told. */
    Stream<DueComplaintAlarms.Due> due(Complaint complaint, Instant now) {
        return rules(complaint).stream().flatMap(rules -> rules.deadlines(complaint, now)
                .flatMap(deadline -> rules.due(complaint, deadline, now).stream()));
    }

    private Optional<LocalRules> rules(Complaint complaint) {
        return Optional.ofNullable(offices.get(complaint.officeId())).flatMap(seat -> shelf
                .inForce(seat.country(), LocalDate.ofInstant(complaint.receivedAt(), seat.zone()))
                .map(rulebook -> new LocalRules(rulebook, seat)));
    }

    /** The rules of a complaint, and where they are read. */
    private record LocalRules(Rulebook rulebook, Seat seat) {

        Stream<Deadline> deadlines(Complaint complaint, Instant now) {
            return rulebook.limits().stream().flatMap(limit -> deadline(complaint, limit, now).stream());
        }

        private Optional<Deadline> deadline(Complaint complaint, TimeLimit limit, Instant now) {
            List<Mark> marks = complaint.steps().stream().flatMap(step -> marks(step, limit).stream()).toList();
            List<Run> runs = new LimitClock(limit, calendar(), seat.zone()).runs(marks);
            return runs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Deadlines.deadline(complaint, limit, rulebook, runs.getLast(), now));
        }

        Optional<DueComplaintAlarms.Due> due(Complaint complaint, Deadline deadline, Instant now) {
            AlarmKind kind = deadline.alarm();
            Instant dueAt = deadline.dueAt();
            if (kind == null || dueAt == null) {
                return Optional.empty();
            }
            if (!complaint.warned(deadline.limit(), kind, deadline.startedAt())) {
                return Optional.of(alarm(complaint, deadline, kind, null, dueAt));
            }
            return kind == AlarmKind.AT_RISK
                    ? Optional.empty()
                    : Escalation.due(rulebook, calendar(), seat.zone(), deadline.limit().code(), dueAt,
                            deadline.told().keySet(), now)
                            .map(rule -> alarm(complaint, deadline, kind, rule.to(), dueAt));
        }

        private static DueComplaintAlarms.Due alarm(Complaint complaint, Deadline deadline, AlarmKind kind,
                @Nullable EscalationLevel to, Instant dueAt) {
            return new DueComplaintAlarms.Due(complaint.complaintId(), deadline.limit(), kind, to,
                    deadline.startedAt(), dueAt, deadline.rulebook());
        }

        private WorkCalendar calendar() {
            return rulebook.calendar().of(seat.region());
        }
    }

    private static Deadline deadline(Complaint complaint, TimeLimit limit, Rulebook rulebook, Run run, Instant now) {
        LimitCode code = new LimitCode(limit.code());
        return new Deadline(code, run.state(now), run.startedAt(), complaint.told(code, run.startedAt()),
                run.dueAt(), run.stoppedAt(), rulebook.id(), limit.basis().sure());
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
