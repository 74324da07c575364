package org.kepil.query.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.kernel.timelimit.LimitClock;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.kernel.timelimit.Run;
import org.kepil.query.page.Seat;
import org.kepil.rules.Shelf;

/**
 * Reads the clocks of a case. Pure: the same facts, rules and office give the same runs. Every run is counted by the rules
 * that were in force in the office's country on the day on which it started, to its end.
 */
final class ClockReader {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::at).thenComparingLong(Fact::position);

    private final Shelf shelf;
    private final Seat seat;
    private final @Nullable MatterKind matter;
    private final List<Fact> facts;

    ClockReader(Shelf shelf, Seat seat, CaseTimes times) {
        this.shelf = shelf;
        this.seat = seat;
        this.matter = times.matter();
        this.facts = times.facts().stream().sorted(ORDER).toList();
    }

    /** The rules in force at the instant; empty where the country has none. */
    Optional<Rulebook> rules(Instant at) {
        return shelf.inForce(seat.country(), LocalDate.ofInstant(at, seat.zone()));
    }

    /** Whether the limit concerns a case like this. */
    boolean concerns(TimeLimit limit) {
        return limit.matters().isEmpty() || matter != null && limit.matters().contains(matter.code());
    }

    /** The runs of a limit in their order. */
    List<LimitRun> runs(LimitCode code) {
        List<LimitRun> runs = new ArrayList<>();
        Optional<LimitRun> next = firstAfter(Instant.MIN, code);
        while (next.isPresent()) {
            runs.add(next.get());
            Instant stoppedAt = next.get().run().stoppedAt();
            next = stoppedAt == null ? Optional.empty() : firstAfter(stoppedAt, code);
        }
        return runs;
    }

    private Optional<LimitRun> firstAfter(Instant end, LimitCode code) {
        return facts.stream().filter(fact -> fact.at().isAfter(end)).flatMap(fact -> startedBy(fact, code).stream())
                .findFirst();
    }

    private Optional<LimitRun> startedBy(Fact fact, LimitCode code) {
        return rules(fact.at()).flatMap(rulebook -> rulebook.limit(code.code())
                .filter(limit -> limit.starts().contains(fact.event()) && concerns(limit))
                .map(limit -> run(rulebook, limit, fact.at())));
    }

    private LimitRun run(Rulebook rulebook, TimeLimit limit, Instant startedAt) {
        List<Marked> marks = facts.stream().filter(fact -> !fact.at().isBefore(startedAt))
                .flatMap(fact -> Marked.of(fact, limit).stream()).sorted().toList();
        WorkCalendar calendar = rulebook.calendar().of(seat.region());
        Run run = new LimitClock(limit, calendar, seat.zone())
                .runs(marks.stream().map(Marked::mark).toList()).getFirst();
        return new LimitRun(rulebook, limit, calendar, seat.zone(), run, turns(marks));
    }

    private static List<Turn> turns(List<Marked> marks) {
        List<Turn> turns = new ArrayList<>();
        boolean paused = false;
        for (Marked marked : marks) {
            boolean turned = switch (marked.mark().kind()) {
                case START -> turns.isEmpty();
                case PAUSE -> !paused;
                case RESUME -> paused;
                case STOP -> true;
            };
            if (turned) {
                turns.add(new Turn(marked.mark().kind(), marked.fact()));
                paused = marked.mark().kind() == Mark.Kind.PAUSE;
            }
            if (marked.mark().kind() == Mark.Kind.STOP) {
                break;
            }
        }
        return List.copyOf(turns);
    }

    /** What a fact is to a limit. */
    private record Marked(Mark mark, Fact fact) implements Comparable<Marked> {

        static List<Marked> of(Fact fact, TimeLimit limit) {
            List<Marked> marks = new ArrayList<>();
            add(marks, limit.starts(), Mark.Kind.START, fact);
            add(marks, limit.pauses(), Mark.Kind.PAUSE, fact);
            add(marks, limit.resumes(), Mark.Kind.RESUME, fact);
            add(marks, limit.stops(), Mark.Kind.STOP, fact);
            return marks;
        }

        private static void add(List<Marked> marks, List<String> events, Mark.Kind kind, Fact fact) {
            if (events.contains(fact.event())) {
                marks.add(new Marked(new Mark(kind, fact.at(), fact.position()), fact));
            }
        }

        @Override
        public int compareTo(Marked other) {
            return mark.compareTo(other.mark);
        }
    }
}
