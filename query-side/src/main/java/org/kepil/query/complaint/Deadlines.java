package org.kepil.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.timelimit.LimitClock;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.kernel.timelimit.Run;
import org.kepil.query.complaint.Complaint.Step;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
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
        ZoneId zone = offices.of(complaint.officeId(), reader);
        String country = offices.country(complaint.officeId(), reader);
        if (zone == null || country == null) {
            return List.of();
        }
        Optional<Rulebook> rulebook = rules.of(country, LocalDate.ofInstant(complaint.receivedAt(), zone), reader);
        return rulebook.stream().flatMap(book -> book.limits().stream()
                .flatMap(limit -> deadline(complaint, limit, book, zone, now).stream())).toList();
    }

    private static Optional<Deadline> deadline(Complaint complaint, TimeLimit limit, Rulebook rulebook, ZoneId zone,
            Instant now) {
        List<Mark> marks = complaint.steps().stream().flatMap(step -> marks(step, limit).stream()).toList();
        List<Run> runs = new LimitClock(limit, rulebook.calendar(), zone).runs(marks);
        return runs.isEmpty() ? Optional.empty() : Optional.of(deadline(limit, rulebook, runs.getLast(), now));
    }

    private static Deadline deadline(TimeLimit limit, Rulebook rulebook, Run run, Instant now) {
        return new Deadline(new LimitCode(limit.code()), run.state(now), run.dueAt(), run.stoppedAt(), rulebook.id(),
                limit.basis().sure());
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
