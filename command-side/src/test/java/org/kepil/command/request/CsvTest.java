package org.kepil.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.command.web.Invalid;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_line_ends() {
        assertThat(Csv.rows("reference,summary\r\n1,\"Two, \"\"three\"\"\nand four\"\n\n2, plain \n")).containsExactly(
                List.of("reference", "summary"), List.of("1", "Two, \"three\"\nand four"), List.of("2", "plain"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(Csv.rows("\uFEFFreference\n1")).containsExactly(List.of("reference"), List.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference,summary\n1,\"never closed\n2,another person", "reference\n\"1\"x\n2",
            "reference\n\"1\" 2\n"})
    void nobody_guesses_whose_cell_it_is_where_a_quote_does_not_close_a_cell(String text) {
        assertThatThrownBy(() -> Csv.rows(text)).isInstanceOf(Invalid.class).hasMessageContaining("rows");
    }
}
