package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.query.casefile.CaseFileView;
import org.kepil.query.dashboard.DashboardView;
import org.kepil.query.history.Histories;

/** Plants what must be found. That nothing is found where nothing is planted, the properties show for many histories. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyTest {

    private static final CaseFileView FILES = new CaseFileView();
    private static final DashboardView FACTS = new DashboardView();
    private static final ViewBench BENCH = new ViewBench(List.of(FILES, FACTS));

    private final List<Recorded<? extends Event>> log = Histories.random(42, 300);

    @BeforeEach
    void fold() throws SQLException {
        BENCH.empty(List.of(FILES, FACTS));
        BENCH.fold(FILES, log);
        BENCH.fold(FACTS, log);
    }

    @Test
    void an_untouched_view_shows_no_difference() {
        Verification verification = BENCH.verify(FILES, log);
        assertThat(verification.matches()).isTrue();
        assertThat(verification.position()).isEqualTo(299);
        assertThat(verification.events()).isEqualTo(300);
    }

    @Test
    void a_row_that_was_edited_is_found_with_the_event_that_set_it() {
        UUID edited = someCase(FILES);
        update("update view." + FILES.id()
                + " set row_json = replace(row_json, 'AB-2026', 'XX-2026') where case_id = ?",
                edited);
        assertThat(BENCH.verify(FILES, log).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(edited.toString());
            assertThat(difference.stored()).contains("XX-2026");
            assertThat(difference.folded()).contains("AB-2026").doesNotContain("XX-2026");
            assertThat(log.get((int) difference.position()).aggregateId()).isEqualTo(edited);
        });
    }

    @Test
    void a_column_that_was_edited_beside_its_row_is_found() {
        UUID edited = someCase(FACTS);
        update("update view.dashboard_v3 set opened_at = opened_at + interval '1 day' where case_id = ?"
                + " and recorded_to = 9223372036854775807", edited);
        assertThat(BENCH.verify(FACTS, log).differences()).singleElement()
                .satisfies(difference -> assertThat(difference.key()).startsWith(edited + "@"));
    }

    @Test
    void a_row_that_is_missing_is_found() {
        UUID gone = someCase(FILES);
        update("delete from view." + FILES.id() + " where case_id = ?", gone);
        assertThat(BENCH.verify(FILES, log).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(gone.toString());
            assertThat(difference.stored()).isNull();
        });
    }

    @Test
    void a_row_that_no_event_made_is_found() {
        UUID planted = UUID.randomUUID();
        update("insert into view." + FILES.id() + " (case_id, position, row_json, version) values (?, 7, '{}', 0)",
                planted);
        assertThat(BENCH.verify(FILES, log).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(planted.toString());
            assertThat(difference.folded()).isNull();
            assertThat(difference.position()).isEqualTo(7);
        });
    }

    @Test
    void an_interval_that_was_moved_is_found_at_both_of_its_ends() {
        UUID edited = BENCH.jdbc()
                .sql("select case_id from view.dashboard_v3 group by case_id having count(*) > 2 order by 1 limit 1")
                .query(UUID.class).single();
        update("update view.dashboard_v3 set recorded_from = recorded_from + 1 where case_id = ?"
                + " and recorded_to = 9223372036854775807", edited);
        assertThat(BENCH.verify(FACTS, log).differences()).hasSize(2)
                .allSatisfy(difference -> assertThat(difference.key()).startsWith(edited + "@"));
    }

    @Test
    void events_that_the_view_has_not_reached_are_no_difference() throws SQLException {
        BENCH.empty(List.of(FILES, FACTS));
        BENCH.fold(FILES, log.subList(0, 200));
        Verification verification = BENCH.verify(FILES, log);
        assertThat(verification.matches()).isTrue();
        assertThat(verification.position()).isEqualTo(199);
    }

    @Test
    void every_difference_is_counted_and_the_first_hundred_are_listed() {
        BENCH.jdbc().sql("insert into view." + FILES.id() + " (case_id, position, row_json, version)"
                + " select gen_random_uuid(), 7, '{}', 0 from generate_series(1, 130)").update();
        Verification verification = BENCH.verify(FILES, log);
        assertThat(verification.different()).isEqualTo(130);
        assertThat(verification.differences()).hasSize(100);
        assertThat(verification.matches()).isFalse();
    }

    @Test
    void one_verification_runs_at_a_time() {
        AtomicReference<Verify> verify = new AtomicReference<>();
        List<Class<?>> second = new ArrayList<>();
        verify.set(new Verify(BENCH.reader(), position -> {
            second.add(catchThrowable(() -> verify.get().run(FACTS)).getClass());
            return log.stream();
        }));
        assertThat(verify.get().run(FILES).matches()).isTrue();
        assertThat(verify.get().run(FILES).matches()).as("the turn is given back").isTrue();
        assertThat(second).containsExactly(VerificationRuns.class, VerificationRuns.class);
    }

    private static UUID someCase(View<?, ?> view) {
        return BENCH.jdbc().sql("select case_id from " + Layout.table(view) + " order by 1 limit 1").query(UUID.class)
                .single();
    }

    private static void update(String sql, UUID key) {
        assertThat(BENCH.jdbc().sql(sql).param(key).update()).isOne();
    }
}
