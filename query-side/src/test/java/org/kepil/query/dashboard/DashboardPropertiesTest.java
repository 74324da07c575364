package org.kepil.query.dashboard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.query.dashboard.Dashboard.StateCount;
import org.kepil.query.dashboard.Dashboard.Wait;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.ViewBench;
import org.kepil.query.history.Histories;

/** The numbers as of a position are those of a fold of the events up to it, for any history and any position. */
class DashboardPropertiesTest {

    private static final int EVENTS = 250;
    private static final DashboardView VIEW = new DashboardView();
    private static final ViewBench BENCH = new ViewBench(List.of(VIEW));

    private final Snapshots snapshots = new Snapshots(BENCH.reader());

    @BeforeTry
    void empty() throws SQLException {
        BENCH.empty(List.of(VIEW));
    }

    @Property(tries = 15)
    void numbers_as_of_any_position_are_those_of_the_prefix(@ForAll long seed) throws SQLException {
        List<Recorded<? extends Event>> log = Histories.random(seed, EVENTS);
        Random random = new Random(seed);
        for (int from = 0; from < EVENTS; from += 50) {
            BENCH.fold(VIEW, log.subList(from, from + 50));
        }
        for (int i = 0; i < 10; i++) {
            int position = random.nextInt(EVENTS);
            compare(snapshots.read(VIEW, position, Counts::of), prefix(log, position));
        }
        compare(snapshots.read(VIEW, Long.MAX_VALUE, Counts::of), prefix(log, EVENTS - 1));
    }

    private static Collection<CaseFacts> prefix(List<Recorded<? extends Event>> log, int position) {
        Map<CaseId, CaseFacts> facts = new HashMap<>();
        for (Recorded<? extends Event> recorded : log.subList(0, position + 1)) {
            VIEW.keys(recorded)
                    .forEach(key -> facts.compute(key, (_, row) -> VIEW.fold(key, row, recorded)));
        }
        return facts.values();
    }

    private static void compare(Counts counts, Collection<CaseFacts> facts) {
        List<CaseFacts> open = facts.stream().filter(each -> each.standing().state().open()).toList();
        assertThat(counts.cases()).isEqualTo(facts.size());
        assertThat(counts.open()).isEqualTo(open.size());
        assertThat(counts.states()).containsExactlyInAnyOrderElementsOf(facts.stream()
                .collect(groupingBy(each -> each.standing().state(), counting())).entrySet().stream()
                .map(each -> new StateCount(each.getKey(), each.getValue())).toList());
        Map<Object, Long> matters = count(open, CaseFacts::matter);
        assertThat(counts.matters()).hasSameSizeAs(matters.keySet()).allSatisfy(
                each -> assertThat(each.cases()).isEqualTo(matters.get(String.valueOf(each.matter()))));
        Map<Object, Long> offices = count(open, CaseFacts::officeId);
        assertThat(counts.offices()).hasSameSizeAs(offices.keySet()).allSatisfy(
                each -> assertThat(each.cases()).isEqualTo(offices.get(String.valueOf(each.officeId()))));
        assertThat(counts.requested()).isEqualTo(byWeek(facts, CaseFacts::openedAt));
        assertThat(counts.closed()).isEqualTo(byWeek(facts, CaseFacts::closedAt));
        compare(counts.untilAssigned(), facts);
    }

    private static void compare(Wait wait, Collection<CaseFacts> facts) {
        List<Duration> waits = facts.stream().filter(each -> each.assignedAt() != null)
                .map(each -> Duration.between(each.openedAt(), Objects.requireNonNull(each.assignedAt())))
                .map(each -> each.isNegative() ? Duration.ZERO : each).sorted().toList();
        assertThat(wait.assigned()).isEqualTo(waits.size());
        compare(wait.median(), percentile(waits, 0.5));
        compare(wait.p90(), percentile(waits, 0.9));
        assertThat(wait.bands()).allSatisfy(band -> assertThat(band.cases()).isEqualTo(waits.stream()
                .filter(each -> each.compareTo(band.from()) >= 0)
                .filter(each -> band.below() == null || each.compareTo(band.below()) < 0).count()));
        assertThat(wait.bands().stream().mapToLong(Dashboard.Band::cases).sum()).isEqualTo(waits.size());
    }

    private static void compare(@Nullable Duration counted, @Nullable Duration folded) {
        if (folded == null) {
            assertThat(counted).isNull();
        } else {
            assertThat(counted).isCloseTo(folded, Duration.ofSeconds(1));
        }
    }

    /** Between the two nearest, as far as the share says. */
    private static @Nullable Duration percentile(List<Duration> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double place = share * (sorted.size() - 1);
        double low = sorted.get((int) place).toMillis();
        double high = sorted.get((int) Math.ceil(place)).toMillis();
        return Duration.ofMillis(Math.round(low + (high - low) * (place - (int) place)));
    }

    private static Map<Object, Long> count(List<CaseFacts> facts, Function<CaseFacts, @Nullable Object> by) {
        return facts.stream().collect(groupingBy(each -> String.valueOf(by.apply(each)), counting()));
    }

    private static Map<LocalDate, Long> byWeek(Collection<CaseFacts> facts,
            Function<CaseFacts, @Nullable Instant> when) {
        Map<LocalDate, Long> weeks = new HashMap<>();
        for (CaseFacts each : facts) {
            Instant at = when.apply(each);
            if (at != null) {
                weeks.merge(at.atOffset(ZoneOffset.UTC).toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1L, Long::sum);
            }
        }
        return weeks;
    }
}
