package org.kepil.query.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.timelimit.CaseHistory.CLOSED;
import static org.kepil.query.timelimit.CaseHistory.HELD;
import static org.kepil.query.timelimit.CaseHistory.REOPENED;
import static org.kepil.query.timelimit.CaseHistory.REQUESTED;
import static org.kepil.query.timelimit.CaseHistory.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Run;
import org.kepil.query.page.Seat;
import org.kepil.rules.Shelf;

/**
 * The clocks of the view against a model that reads the list of events minute by minute. The rules change in between: a run
 * is counted to its end by those that it began under.
 */
class ClockPropertiesTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final int CHANGE = 24 * 60;
    private static final int HORIZON = 3 * 24 * 60;
    private static final int BEFORE = 40;
    private static final int AFTER = 90;
    private static final Seat SEAT = new Seat("Osh", "KG", ZoneId.of("UTC"));
    private static final Shelf SHELF = TestRules.shelf(
            TestRules.with("2026-1", LocalDate.of(2026, 1, 1), TestRules.limit(minutes(BEFORE), null)),
            TestRules.with("2026-2", LocalDate.of(2026, 3, 2), TestRules.limit(minutes(AFTER), null)));

    /** Something that happens in a minute. */
    record Happening(int minute, CaseEvent event) {
    }

    /** A run as the model finds it. */
    record Naive(int started, @Nullable Integer due, @Nullable Integer paused, @Nullable Integer stopped,
            String rules) {
    }

    @Property(tries = 400)
    void the_clocks_of_the_view_are_those_that_a_naive_reading_of_the_events_finds(
            @ForAll @Size(max = 12) List<@From("happenings") Happening> happenings, @ForAll long seed) {
        List<Happening> told = new ArrayList<>(happenings);
        told.add(new Happening(0, REQUESTED));
        Collections.shuffle(told, new Random(seed));
        CaseHistory history = new CaseHistory();
        told.forEach(each -> history.then(each.event(), at(each.minute()), at(HORIZON)));

        List<LimitRun> runs = new ClockReader(SHELF, SEAT, history.times()).runs(new LimitCode("TEST_LIMIT"));

        assertThat(runs.stream().map(ClockPropertiesTest::naive).toList()).isEqualTo(naive(told));
        assertThat(Course.runs(Course.of(history.times().facts()), TestRules.limit(minutes(BEFORE), null)))
                .isEqualTo(!runs.isEmpty() && runs.getLast().run().stoppedAt() == null);
    }

    @Property(tries = 200)
    void the_turns_of_a_run_alternate_and_lie_within_it(
            @ForAll @Size(max = 12) List<@From("happenings") Happening> happenings) {
        CaseHistory history = new CaseHistory().then(REQUESTED, at(0));
        happenings.forEach(each -> history.then(each.event(), at(each.minute()), at(HORIZON)));

        for (LimitRun run : new ClockReader(SHELF, SEAT, history.times()).runs(new LimitCode("TEST_LIMIT"))) {
            List<Turn> turns = run.turns();
            assertThat(turns.getFirst().fact().at()).isEqualTo(run.run().startedAt());
            for (int turn = 1; turn < turns.size(); turn++) {
                assertThat(turns.get(turn).kind()).isNotEqualTo(turns.get(turn - 1).kind());
                assertThat(turns.get(turn).fact().at()).isAfterOrEqualTo(turns.get(turn - 1).fact().at());
            }
        }
    }

    private static List<Naive> naive(List<Happening> told) {
        List<Naive> runs = new ArrayList<>();
        Model model = new Model();
        for (int minute = 0; minute <= HORIZON; minute++) {
            int now = minute;
            told.stream().filter(each -> each.minute() == now).map(Happening::event)
                    .sorted(Comparator.comparing(ClockPropertiesTest::order))
                    .forEach(event -> model.take(event, now, runs));
            model.tick(now);
        }
        model.end(runs);
        return runs;
    }

    /** At the same minute a start comes before a pause, that before what ends it, and a stop last. */
    private static int order(CaseEvent event) {
        return event == CLOSED ? 3 : event == HELD ? 2 : event == SCHEDULED ? 1 : 0;
    }

    /** A clock that is looked at every minute. */
    private static final class Model {

        private @Nullable Integer started;
        private @Nullable Integer paused;
        private @Nullable Integer over;
        private int left;

        void take(CaseEvent event, int minute, List<Naive> runs) {
            if (started == null) {
                if (event == REQUESTED || event == REOPENED) {
                    started = minute;
                    left = minute < CHANGE ? BEFORE : AFTER;
                }
            } else if (event == SCHEDULED) {
                paused = paused == null ? minute : paused;
            } else if (event == HELD) {
                paused = null;
            } else if (event == CLOSED) {
                runs.add(run(minute, minute));
                started = null;
                paused = null;
                over = null;
            }
        }

        void tick(int minute) {
            if (started != null && paused == null && over == null) {
                left--;
                over = left == 0 ? minute + 1 : null;
            }
        }

        void end(List<Naive> runs) {
            if (started != null) {
                runs.add(run(HORIZON + 1, null));
            }
        }

        private Naive run(int now, @Nullable Integer stopped) {
            int began = started == null ? 0 : started;
            boolean still = paused != null && (over == null || paused < over);
            Integer due = over == null ? Integer.valueOf(now + left) : over;
            return new Naive(began, still ? null : due, still ? paused : null, stopped,
                    began < CHANGE ? "KG/2026-1" : "KG/2026-2");
        }
    }

    private static Naive naive(LimitRun of) {
        Run run = of.run();
        return new Naive(minute(run.startedAt()), run.dueAt() == null ? null : minute(run.dueAt()),
                run.pausedSince() == null ? null : minute(run.pausedSince()),
                run.stoppedAt() == null ? null : minute(run.stoppedAt()), of.rulebook().id().toString());
    }

    private static int minute(Instant at) {
        return (int) Duration.between(BEGIN, at).toMinutes();
    }

    private static Instant at(int minute) {
        return BEGIN.plus(minute, ChronoUnit.MINUTES);
    }

    private static Span minutes(int minutes) {
        return new Span.Elapsed(Duration.ofMinutes(minutes));
    }

    /** Close together, so that much happens in the same minute, and around the day on which the rules change. */
    @Provide
    Arbitrary<Happening> happenings() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(CHANGE - 60, CHANGE + 120));
        return Arbitraries.of(SCHEDULED, HELD, CLOSED, REOPENED)
                .flatMap(event -> minutes.map(minute -> new Happening(minute, event)));
    }
}
