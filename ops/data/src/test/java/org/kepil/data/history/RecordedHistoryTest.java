package org.kepil.data.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A history is read whole, and so is one that nobody here wrote, where it lies beside the repository. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedHistoryTest {

    @ParameterizedTest
    @MethodSource("org.kepil.data.history.RecordedHistory#all")
    void every_case_step_and_activity_is_read(RecordedHistory history) throws IOException {
        List<ReadRow> rows = HistoryText.read(history.file(), new HistoryOptions("receipt", null, Long.MAX_VALUE));

        List<HistoryStep> steps = HistoryText.steps(rows);
        assertThat(HistoryText.errors(rows)).isEmpty();
        assertThat(steps).hasSize(history.steps());
        assertThat(steps.stream().map(HistoryStep::step).distinct()).hasSize(history.steps());
        assertThat(steps.stream().map(HistoryStep::caseName).distinct()).hasSize(history.cases());
        assertThat(steps.stream().map(HistoryStep::activity).distinct()).hasSize(history.activities());
        assertThat(steps.stream().collect(groupingBy(step -> Objects.requireNonNull(step.channel()), counting())))
                .isEqualTo(history.channels());
    }
}
