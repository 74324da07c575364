package org.kepil.data.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A history that nobody here wrote is read whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealHistoryTest {

    @Test
    void every_case_step_and_activity_is_read() throws IOException {
        List<ReadRow> rows = HistoryText.read(RealHistory.file(),
                new HistoryOptions("receipt", null, Long.MAX_VALUE));

        List<HistoryStep> steps = HistoryText.steps(rows);
        assertThat(HistoryText.errors(rows)).isEmpty();
        assertThat(steps).hasSize(8_577);
        assertThat(steps.stream().map(HistoryStep::step).distinct()).hasSize(8_577);
        assertThat(steps.stream().map(HistoryStep::caseName).distinct()).hasSize(1_434);
        assertThat(steps.stream().map(HistoryStep::activity).distinct()).hasSize(27);
        assertThat(steps.stream().collect(groupingBy(step -> Objects.requireNonNull(step.channel()), counting())))
                .isEqualTo(Map.of("Internet", 7_478L, "Desk", 657L, "Post", 308L, "e-mail", 128L, "Intern", 6L));
    }
}
