package org.kepil.data.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.data.history.HistoryText.csv;
import static org.kepil.data.history.HistoryText.step;
import static org.kepil.data.imports.TestImports.order;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.data.history.Identities;
import org.kepil.data.history.RecordedHistory;
import org.kepil.data.history.RowRule;

/** The two passes, over cases in memory: that the log keeps what it is given is not shown here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportRunTest {

    private static final Progress NOTHING = new Progress(3, 0, 0, 0, 0);

    private final CasesInMemory cases = new CasesInMemory();
    private final TestImports imports = new TestImports(cases);

    @Test
    void every_step_is_stored_with_its_case() throws IOException {
        ImportJob job = imports.run(order(false, false), csv(step("a", 1), step("b", 1), step("a", 2)));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.counters().progress()).isEqualTo(new Progress(3, 3, 0, 0, 0));
        assertThat(cases.rowsOf(new Identities("receipt").ofCase("a"))).containsExactly(2L, 4L);
    }

    @Test
    void a_dry_run_counts_and_stores_nothing() throws IOException {
        ImportJob job = imports.run(order(true, false), csv(step("a", 1), step("b", 2), "Desk,b"));

        assertThat(job.state()).isEqualTo(ImportState.CHECKED);
        assertThat(job.findings()).isEqualTo(new Findings(3, 2, 1, 2, 2, Instant.parse("2011-10-11T11:00:01.276Z"),
                Instant.parse("2011-10-11T11:00:02.276Z"), true));
        assertThat(cases.steps()).isZero();
    }

    @Test
    void one_bad_row_keeps_the_whole_file_out() throws IOException {
        ImportJob job = imports.run(order(false, false), csv(step("a", 1), "Desk,b", step("b", 1)));

        assertThat(job.state()).isEqualTo(ImportState.REFUSED);
        assertThat(job.counters().progress()).isEqualTo(NOTHING);
        assertThat(job.errors().counts()).isEqualTo(Map.of(RowRule.WRONG_NUMBER_OF_CELLS, 1L));
        assertThat(cases.steps()).isZero();
    }

    @Test
    void bad_rows_are_passed_over_on_request() throws IOException {
        ImportJob job = imports.run(order(false, true), csv(step("a", 1), "Desk,b", step("b", 1)));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.counters().progress()).isEqualTo(new Progress(3, 2, 0, 1, 0));
        assertThat(job.errors().total()).isOne();
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_is_kept_out_even_so() throws IOException {
        ImportJob job = imports.run(order(false, true), csv(step("a", 1), "\"Desk"));

        assertThat(job.state()).isEqualTo(ImportState.REFUSED);
        assertThat(cases.steps()).isZero();
    }

    @Test
    void the_same_file_twice_adds_nothing() throws IOException {
        byte[] file = csv(step("a", 1), step("b", 1), step("a", 2));
        imports.run(order(false, false), file);

        ImportJob again = imports.run(order(false, false), file);

        assertThat(again.state()).isEqualTo(ImportState.DONE);
        assertThat(again.counters().progress()).isEqualTo(new Progress(3, 0, 3, 0, 0));
    }

    @Test
    void another_source_has_cases_of_its_own() throws IOException {
        imports.run(order("here", false, false), csv(step("a", 1)));
        imports.run(order("there", false, false), csv(step("a", 1)));

        assertThat(cases.cases()).isEqualTo(2);
    }

    @Test
    void what_was_kept_before_it_broke_is_counted() throws IOException {
        cases.breakAt("case-100");

        ImportJob broken = imports.run(order(false, false),
                csv(IntStream.range(0, 137).mapToObj(n -> step("case-" + n, n)).toArray(String[]::new)));

        assertThat(broken.state()).isEqualTo(ImportState.FAILED);
        assertThat(broken.counters().progress().stored()).isEqualTo(cases.steps()).isPositive();
    }

    @Test
    void what_broke_half_way_is_finished_exactly_by_running_it_again() throws IOException {
        byte[] file = csv(IntStream.range(0, 1000).mapToObj(n -> step("case-" + n % 137, n)).toArray(String[]::new));
        for (int calls = 3; calls < 200; calls += 45) {
            cases.breakAfter(calls);
            assertThat(imports.run(order(false, false), file).state()).isEqualTo(ImportState.FAILED);
        }
        int before = cases.steps();
        cases.mend();

        ImportJob last = imports.run(order(false, false), file);

        assertThat(last.state()).isEqualTo(ImportState.DONE);
        assertThat(last.counters().progress()).isEqualTo(new Progress(1000, 1000 - before, before, 0, 0));
        assertThat(cases.cases()).isEqualTo(137);
        assertThat(cases.steps()).isEqualTo(1000);
    }

    @Test
    void what_a_case_refuses_is_reported_and_the_others_go_on() throws IOException {
        cases.refuse("b");

        ImportJob job = imports.run(order(false, false), csv(step("a", 1), step("b", 1), step("b", 2)));

        assertThat(job.counters().progress()).isEqualTo(new Progress(3, 1, 0, 0, 2));
        assertThat(job.errors().listed(0, 9)).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.detail()).isEqualTo("imported.imported-case-required");
        });
    }

    @Test
    void an_import_that_is_stopped_stores_no_more() throws IOException {
        byte[] file = csv(IntStream.range(0, 500).mapToObj(n -> step("case-" + n, n)).toArray(String[]::new));
        cases.onEachCall(() -> imports.last().stop());

        ImportJob job = imports.run(order(false, false), file);

        assertThat(job.state()).isEqualTo(ImportState.STOPPED);
        assertThat(cases.steps()).isBetween(1, TestImports.SETTINGS.threads() * TestImports.SETTINGS.together());
    }

    @Test
    void errors_are_all_counted_and_the_first_thousand_listed() throws IOException {
        ImportJob job = imports.run(order(true, false),
                csv(IntStream.range(0, 1500).mapToObj(n -> "Desk," + n).toArray(String[]::new)));

        assertThat(job.errors().total()).isEqualTo(1500);
        assertThat(job.errors().listed(990, 50)).hasSize(10);
        assertThat(job.errors().listed(5000, 50)).isEmpty();
    }

    @Test
    void the_process_counts_what_its_imports_do() throws IOException {
        imports.run(order(false, true), csv(step("a", 1), "Desk,b"));
        imports.run(order(false, true), csv(step("a", 1), "Desk,b"));

        assertThat(steps("stored")).isEqualTo(1);
        assertThat(steps("known")).isEqualTo(1);
        assertThat(steps("skipped")).isEqualTo(2);
        assertThat(imports.registry.counter("kepil.import.runs").count()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("org.kepil.data.history.RecordedHistory#all")
    void a_recorded_history_is_counted_exactly(RecordedHistory history) {
        ImportJob job = imports.run(order(false, false), history.file());

        assertThat(job.findings()).isNotNull().satisfies(found -> {
            assertThat(found.cases()).isEqualTo(history.cases());
            assertThat(found.steps()).isEqualTo(history.steps());
            assertThat(found.activities()).isEqualTo(history.activities());
        });
        assertThat(cases.cases()).isEqualTo(history.cases());
        assertThat(cases.steps()).isEqualTo(history.steps());
    }

    private double steps(String outcome) {
        return imports.registry.counter("kepil.import.steps", "outcome", outcome).count();
    }
}
