package org.kepil.data.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.rulebook.RulebookId;

/** Makes a whole year in a real log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearIntoLogTest {

    private static final YearOrder ORDER = YearOrder.of("kg-2021");

    @Test
    void a_year_that_is_stopped_and_run_again_is_there_once_and_whole() throws Exception {
        try (YearBench bench = new YearBench()) {
            YearProgress first = new YearProgress();
            Thread stopping = Thread.ofVirtual().start(() -> stopAfter(first, 3_000));
            assertThatThrownBy(() -> bench.run().run(ORDER, first)).isInstanceOf(YearStopped.class);
            stopping.join();
            YearProgress second = new YearProgress();
            AnswerKey key = bench.run().run(ORDER, second);
            YearProgress third = new YearProgress();
            AnswerKey again = bench.run().run(ORDER, third);

            assertThat(first.stored()).isPositive();
            assertThat(second.passedOver()).isEqualTo(first.stored());
            assertThat(third.stored()).isZero();
            assertThat(third.passedOver()).isEqualTo(first.stored() + second.stored()).isGreaterThan(100_000);
            assertThat(again.cases()).isEqualTo(key.cases());
            asTheYearWas(bench.events());
        }
    }

    private static void stopAfter(YearProgress progress, long cases) {
        while (progress.cases() < cases) {
            Thread.onSpinWait();
        }
        progress.stop();
    }

    private static void asTheYearWas(List<Recorded<Event>> events) {
        List<Recorded<Event>> ofCases = events.stream().filter(each -> each.event() instanceof CaseEvent).toList();
        List<Instant> told = ofCases.stream().map(each -> Objects.requireNonNull(each.act().reportedAt())).toList();
        assertThat(told).isSorted();
        assertThat(ofCases).allSatisfy(each -> {
            assertThat(each.act().channel()).isEqualTo(Channel.GENERATED);
            assertThat(each.occurredAt()).isBeforeOrEqualTo(each.act().reportedAt());
        });
        Map<Object, Long> sequences = new HashMap<>();
        ofCases.forEach(each -> assertThat(each.sequence())
                .isEqualTo(sequences.merge(((CaseEvent) each.event()).caseId(), 1L, Long::sum) - 1));
        List<AidGranted> granted = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        ofCases.forEach(each -> {
            if (each.event() instanceof AidGranted grant) {
                granted.add(grant);
                years.add(LocalDate.ofInstant(each.occurredAt(), Region.ZONE).getYear());
            }
        });
        assertThat(granted).hasSize(9_228);
        assertThat(years).containsExactly(2021);
        assertThat(granted).allSatisfy(grant -> assertThat(Objects.requireNonNull(grant.under()).rulebook()).isEqualTo(
                new RulebookId("KG", "2017-1")));
    }
}
