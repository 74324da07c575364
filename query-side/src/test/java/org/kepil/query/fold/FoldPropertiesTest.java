package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.query.history.Histories;

/** What holds for every history, against the real database. It says nothing of events that cannot be folded. */
class FoldPropertiesTest {

    private static final int EVENTS = 250;
    /** Every view; the histories tell nothing about rulebooks, so theirs stays empty. */
    private static final ViewBench BENCH = new ViewBench(ViewBench.VIEWS);

    @BeforeTry
    void emptyTables() throws SQLException {
        BENCH.empty(ViewBench.VIEWS);
    }

    @Property(tries = 15)
    void batches_of_any_size_make_the_rows_that_folding_one_by_one_makes(@ForAll long seed) throws SQLException {
        List<Recorded<? extends Event>> log = Histories.random(seed, EVENTS);
        for (View<?, ?> view : ViewBench.VIEWS) {
            foldInBatches(view, log, new Random(seed));
            Verification verification = BENCH.verify(view, log);
            assertThat(verification.differences()).isEmpty();
            assertThat(verification.parked()).isEmpty();
            assertThat(verification.rows() > 0).as(view.id()).isEqualTo(occurs(view, log));
        }
    }

    /** Whether the log says anything of what the view shows: what it does not, the view's own trials fold. */
    private static boolean occurs(View<?, ?> view, List<Recorded<? extends Event>> log) {
        return log.stream().anyMatch(recorded -> !view.keys(recorded).isEmpty());
    }

    @Property(tries = 50)
    void a_view_that_is_told_only_what_it_hears_comes_to_the_same_rows(@ForAll long seed) {
        List<Recorded<? extends Event>> log = Histories.random(seed, EVENTS);
        for (View<?, ?> view : ViewBench.VIEWS) {
            Hearing hearing = new Hearing(view);
            List<Recorded<? extends Event>> heard = log.stream()
                    .filter(recorded -> hearing.hears(recorded.event().getClass())).toList();
            assertThat(rows(view, heard)).as(view.id()).isEqualTo(rows(view, log));
        }
    }

    private static <K, R> Map<?, ?> rows(View<K, R> view, List<Recorded<? extends Event>> log) {
        Chronicle<K, R> chronicle = new Chronicle<>(view, Map.of());
        log.forEach(chronicle::take);
        return chronicle.expected(Layout.of(view));
    }

    @Property(tries = 5)
    void events_that_come_again_change_nothing(@ForAll long seed) throws SQLException {
        List<Recorded<? extends Event>> log = Histories.random(seed, EVENTS);
        for (View<?, ?> view : ViewBench.VIEWS) {
            foldInBatches(view, log, new Random(seed));
            for (int from = 0; from < log.size(); from += 50) {
                BENCH.fold(view, log.subList(from, log.size()));
            }
            assertThat(BENCH.verify(view, log).differences()).isEmpty();
        }
    }

    @Property(tries = 10)
    void a_row_as_of_the_head_is_the_live_row(@ForAll long seed) throws SQLException {
        List<Recorded<? extends Event>> log = Histories.random(seed, EVENTS);
        for (View<?, ?> view : ViewBench.VIEWS) {
            foldInBatches(view, log, new Random(seed));
            compareAtTheHead(view, log);
        }
    }

    private static <K, R> void compareAtTheHead(View<K, R> view, List<Recorded<? extends Event>> log) {
        log.stream().flatMap(recorded -> view.keys(recorded).stream()).distinct().forEach(key -> {
            List<? extends Recorded<? extends Event>> stream = log.stream()
                    .filter(recorded -> view.stream(key) == null
                            ? view.keys(recorded).contains(key)
                            : recorded.aggregateId().equals(view.stream(key)))
                    .toList();
            assertThat(BENCH.row(view, key)).isEqualTo(AsOf.steps(view, key, stream).getLast().after());
        });
    }

    private static void foldInBatches(View<?, ?> view, List<Recorded<? extends Event>> log, Random random)
            throws SQLException {
        List<Recorded<? extends Event>> rest = new ArrayList<>(log);
        while (!rest.isEmpty()) {
            List<Recorded<? extends Event>> batch = rest.subList(0, 1 + random.nextInt(rest.size()));
            BENCH.fold(view, List.copyOf(batch));
            batch.clear();
        }
    }
}
