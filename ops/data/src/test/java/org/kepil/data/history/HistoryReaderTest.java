package org.kepil.data.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.data.history.HistoryText.HEADER;
import static org.kepil.data.history.HistoryText.csv;
import static org.kepil.data.history.HistoryText.errors;
import static org.kepil.data.history.HistoryText.gzip;
import static org.kepil.data.history.HistoryText.read;
import static org.kepil.data.history.HistoryText.step;
import static org.kepil.data.history.HistoryText.steps;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row becomes. That the counts hold for any mixture of rows is shown by {@link AnyFileTest}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryReaderTest {

    @Test
    void a_good_row_becomes_a_step() {
        List<ReadRow> rows = read(csv("Desk,case-1,task-1,Decide,complete,Group 1,Resource 7,2011-10-11T13:45:40Z"));

        HistoryStep step = steps(rows).getFirst();
        assertThat(step).isEqualTo(new HistoryStep(2, step.step(), "case-1", "Decide",
                Instant.parse("2011-10-11T13:45:40Z"), "complete", "Resource 7", "Group 1", "Desk"));
        assertThat(step.step().version()).isEqualTo(5);
    }

    @Test
    void a_blank_cell_is_nothing_said() {
        HistoryStep step = steps(read(csv(",case-1, ,Decide,,,,2011-10-11T13:45:40Z"))).getFirst();

        assertThat(step.channel()).isNull();
        assertThat(step.lifecycle()).isNull();
        assertThat(step.resource()).isNull();
        assertThat(step.group()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-10-11 13:45:40.276000+02:00 | 2011-10-11T11:45:40.276Z
            2011-10-11T13:45:40Z             | 2011-10-11T13:45:40Z
            2011-10-11T13:45:40,5+0200       | 2011-10-11T11:45:40.500Z
            2011-10-11 13:45-05              | 2011-10-11T18:45:00Z
            2011-10-11 13:45:40 +02:00       | 2011-10-11T11:45:40Z
            """)
    void an_instant_is_read_in_each_of_its_forms(String written, Instant meant) {
        String cell = '"' + written + '"';

        assertThat(steps(read(csv("Desk,case-1,task-1,Decide,complete,,," + cell)))).extracting(HistoryStep::at)
                .containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"2011-02-30T13:45:40Z,bad-timestamp", "yesterday,bad-timestamp", "2011-10-11,bad-timestamp",
            "0001-01-01T00:00:00Z,bad-timestamp", "2011-10-11T25:00:00Z,bad-timestamp",
            "2011-10-11T13:45:40,no-offset", "'',missing-timestamp"})
    void what_is_no_instant_is_an_error(String written, String code) {
        List<ReadRow> rows = read(csv("Desk,case-1,task-1,Decide,complete,,," + written, step("case-1", 1)));

        RowError error = errors(rows).getFirst();
        assertThat(error.row()).isEqualTo(2);
        assertThat(error.column()).isEqualTo("time:timestamp");
        assertThat(error.rule().code()).isEqualTo(code);
        assertThat(steps(rows)).hasSize(1);
    }

    @Test
    void a_time_without_offset_is_read_in_the_zone_that_was_given() {
        var options = new HistoryOptions("test", ZoneId.of("Asia/Bishkek"), Long.MAX_VALUE);

        List<ReadRow> rows = read(csv("Desk,case-1,task-1,Decide,complete,,,2011-10-11T13:45:40"), options);

        assertThat(steps(rows)).extracting(HistoryStep::at).containsExactly(Instant.parse("2011-10-11T07:45:40Z"));
    }

    @Test
    void an_error_says_everything_that_is_wrong_with_its_row() {
        List<RowError> errors = errors(read(csv("Desk,,task-1,,complete,,,soon")));

        assertThat(errors).extracting(error -> error.rule().code()).containsExactly("missing-case",
                "missing-activity", "bad-timestamp");
    }

    @Test
    void an_error_never_repeats_what_a_cell_says() {
        List<RowError> errors = errors(read(csv("Desk,case-1,task-1,Decide,complete,,,Ada Example 1815-12-10")));

        assertThat(errors.getFirst().detail()).isEqualTo("xxx xxxxxxx 1815-12-10");
    }

    @Test
    void a_step_that_stands_twice_is_an_error_the_second_time() {
        List<ReadRow> rows = read(csv(step("case-1", 1), step("case-2", 1), step("case-1", 1)));

        assertThat(steps(rows)).hasSize(2);
        assertThat(errors(rows)).containsExactly(RowError.at(4, null, RowRule.DUPLICATE_STEP));
    }

    @Test
    void the_same_instant_in_another_offset_is_the_same_step() {
        List<ReadRow> rows = read(csv("Desk,case-1,t,Decide,complete,,,2011-10-11T13:45:40Z",
                "Desk,case-1,t,Decide,complete,,,2011-10-11T15:45:40+02:00"));

        assertThat(errors(rows)).extracting(RowError::rule).containsExactly(RowRule.DUPLICATE_STEP);
    }

    @Test
    void a_wrong_byte_is_told_with_row_and_offset() {
        byte[] content = csv(step("case-1", 1), step("caXe-2", 2), step("case-3", 3));
        int place = new String(content, StandardCharsets.UTF_8).indexOf('X');
        content[place] = (byte) 0xe9;

        List<ReadRow> rows = read(content);

        assertThat(errors(rows)).contains(
                new RowError(3, "case:concept:name", RowRule.WRONG_ENCODING, null, (long) place));
        assertThat(steps(rows)).extracting(HistoryStep::row).containsExactly(2L, 4L);
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_its_first_byte() {
        byte[] content = new String(csv(step("case-1", 1)), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);

        assertThat(errors(read(content)).getFirst()).isEqualTo(
                new RowError(1, null, RowRule.WRONG_ENCODING, null, 0L));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        byte[] content = ("\ufeff" + HEADER + "\n" + step("case-1", 1)).getBytes(StandardCharsets.UTF_8);

        assertThat(steps(read(content))).hasSize(1);
        assertThat(errors(read(content))).isEmpty();
    }

    @Test
    void a_missing_column_is_named() {
        List<ReadRow> rows = read("concept:name,case:channel\nDecide,Desk\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).hasSize(1).first().isInstanceOf(ReadRow.Unreadable.class);
        assertThat(errors(rows)).containsExactly(RowError.at(1, "case:concept:name", RowRule.MISSING_COLUMN),
                RowError.at(1, "time:timestamp", RowRule.MISSING_COLUMN));
    }

    @Test
    void an_empty_file_has_no_header() {
        assertThat(errors(read(new byte[0]))).containsExactly(RowError.at(1, null, RowRule.NO_HEADER));
        assertThat(errors(read("\n\n".getBytes(StandardCharsets.UTF_8)))).containsExactly(
                RowError.at(1, null, RowRule.NO_HEADER));
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_an_error() {
        assertThat(errors(read(csv("Desk,case-1", step("case-1", 1) + ",more")))).containsExactly(
                new RowError(2, null, RowRule.WRONG_NUMBER_OF_CELLS, "2/8", null),
                new RowError(3, null, RowRule.WRONG_NUMBER_OF_CELLS, "9/8", null));
    }

    @Test
    void a_text_beyond_its_measure_is_an_error() {
        assertThat(errors(read(csv("Desk,case-1,t," + "x".repeat(201) + ",complete,,,2011-10-11T13:45:40Z"))))
                .containsExactly(new RowError(2, "concept:name", RowRule.TOO_LONG, "201/200", null));
    }

    @Test
    void a_character_that_cannot_be_shown_is_an_error() {
        assertThat(errors(read(csv("Desk,case-1,t,De\0cide,complete,,,2011-10-11T13:45:40Z")))).containsExactly(
                RowError.at(2, "concept:name", RowRule.CONTROL_CHARACTER));
    }

    @Test
    void a_quote_that_never_closes_ends_the_reading_at_its_row() {
        List<ReadRow> rows = read(csv(step("case-1", 1), "\"Desk,case-2", step("case-3", 1)));

        assertThat(steps(rows)).hasSize(1);
        assertThat(rows.getLast()).isEqualTo(
                new ReadRow.Unreadable(List.of(RowError.at(3, null, RowRule.UNREADABLE))));
    }

    @Test
    void a_compressed_file_is_known_by_its_content() {
        assertThat(steps(read(gzip(csv(step("case-1", 1)))))).hasSize(1);
    }

    @Test
    void a_compressed_file_that_is_cut_off_says_so() {
        byte[] whole = gzip(csv(step("case-1", 1), step("case-1", 2)));

        for (int length : new int[]{3, 15, whole.length - 5}) {
            assertThat(errors(read(Arrays.copyOf(whole, length)))).as("%d bytes", length)
                    .extracting(RowError::rule).containsExactly(RowRule.BAD_GZIP);
        }
    }

    @Test
    void a_small_file_may_not_unpack_without_end() {
        byte[] bomb = gzip(csv("\n".repeat(1 << 20)));

        List<ReadRow> rows = read(bomb, new HistoryOptions("test", null, 1 << 16));

        assertThat(errors(rows)).extracting(RowError::rule).containsExactly(RowRule.TOO_LARGE);
    }
}
