package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.Stored;
import org.kepil.kernel.Catalogue;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Occasion;
import org.kepil.query.page.Seat;
import org.kepil.rules.Shelf;

/** The clocks of a case at an instant: all runs of all limits, and the limits that nothing has started. */
final class Clocks {

    private static final Set<String> CASE_EVENTS = Catalogue.events().stream()
            .filter(CaseEvent.class::isAssignableFrom)
            .map(event -> Objects.requireNonNull(event.getAnnotation(Stored.class)).value())
            .collect(Collectors.toUnmodifiableSet());

    /** How the names of a detention's events and occasions begin. */
    private static final String DETENTION = "detention.";
    private static final String COURT = "court.";

    private final Shelf shelf;
    private final Seat seat;
    private final CaseTimes times;
    private final ClockReader reader;

    Clocks(Shelf shelf, Seat seat, CaseTimes times) {
        this.shelf = shelf;
        this.seat = seat;
        this.times = times;
        this.reader = new ClockReader(shelf, seat, times);
    }

    /** The worst first. */
    List<Clock> at(Instant now) {
        return Stream.concat(runs().map(run -> Clock.of(run, times, now)), notStarted(now))
                .sorted(Clock.WORST_FIRST).toList();
    }

    /** Those that are not over. */
    List<LimitRun> running() {
        return runs().filter(run -> run.run().stoppedAt() == null).toList();
    }

    private Stream<LimitRun> runs() {
        return codes().flatMap(code -> reader.runs(code).stream());
    }

    /** The limits of all versions of the country's rules, for a run is counted to its end by those that it began under. */
    private Stream<LimitCode> codes() {
        return shelf.of(seat.country()).stream().flatMap(rulebook -> rulebook.limits().stream())
                .map(limit -> new LimitCode(limit.code())).distinct();
    }

    private Stream<Clock> notStarted(Instant now) {
        return reader.rules(now).stream().flatMap(rulebook -> rulebook.limits().stream()
                .filter(limit -> !limit.awaits() && reader.concerns(limit) && ofCases(limit) && canStart(limit))
                .filter(limit -> reader.runs(new LimitCode(limit.code())).isEmpty())
                .map(limit -> Clock.notStarted(limit, rulebook)));
    }

    /** What runs from a detention never will where nobody was detained; and a court asks at the beginning, or never. */
    private boolean canStart(TimeLimit limit) {
        return limit.starts().stream().anyMatch(
                start -> start.startsWith(DETENTION) ? times.standing().detained() : !start.startsWith(COURT));
    }

    /** Some limits run on other things than cases. */
    private static boolean ofCases(TimeLimit limit) {
        return limit.starts().stream()
                .anyMatch(start -> CASE_EVENTS.contains(start) || Occasion.names().contains(start));
    }
}
