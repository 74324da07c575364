package org.kepil.kernel.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026,2026-01-01,2027-01-01", "2026-Q1,2026-01-01,2026-04-01", "2026-Q4,2026-10-01,2027-01-01",
            "2026-02,2026-02-01,2026-03-01", "2024-12,2024-12-01,2025-01-01"})
    void a_period_is_read_and_written_in_one_form(String text, LocalDate from, LocalDate below) {
        Period period = Period.of(text);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.below()).isEqualTo(below);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-Q5", "2026-13", "2026-1", "2026-00", "1899", "2200", "2026-Q1 "})
    void what_is_no_period_is_none(String text) {
        assertThatThrownBy(() -> Period.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01,3", "2026-01-02,1", "2026-01-01,6", "2026-04-01,12"})
    void a_period_begins_where_such_periods_begin(LocalDate from, int months) {
        assertThatThrownBy(() -> new Period(from, months)).isInstanceOf(IllegalArgumentException.class);
    }
}
