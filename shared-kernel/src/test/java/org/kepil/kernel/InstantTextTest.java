package org.kepil.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstantTextTest {

    @ParameterizedTest
    @CsvSource({"2026-11-22T03:04:05Z, 2026-11-22T03:04:05.000Z",
            "2026-11-22T03:04:05.123999Z, 2026-11-22T03:04:05.123Z",
            "2026-11-22T09:04:05+06:00, 2026-11-22T03:04:05.000Z", "2024-02-29T23:59:59.999Z, 2024-02-29T23:59:59.999Z",
            "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00.000Z", "-0001-01-01T00:00:00Z, -0001-01-01T00:00:00.000Z"})
    void any_iso_instant_has_one_form(String text, String form) {
        assertThat(InstantText.of(InstantText.read(text))).isEqualTo(form);
    }

    @Property
    void the_short_way_says_what_java_says(
            @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long millis) {
        Instant instant = Instant.ofEpochMilli(millis);
        assertThat(InstantText.of(instant))
                .isEqualTo(new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(instant));
        assertThat(InstantText.read(InstantText.of(instant))).isEqualTo(instant);
        assertThat(InstantText.read(instant.toString())).isEqualTo(instant);
    }

    @Property
    void nothing_of_an_instant_is_lost_by_reading(@ForAll @LongRange(min = 0, max = 253_402_300_799L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant instant = Instant.ofEpochSecond(seconds, nanos);
        assertThat(InstantText.read(instant.toString())).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-22", "2026-02-29T00:00:00.000Z", "2026-13-01T00:00:00.000Z",
            "2026-11-22T25:00:00.000Z", "2026-11-22T03:04:05.12aZ", "2026-11-22T03:04:05.123+"})
    void what_is_no_instant_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> InstantText.read(text));
    }
}
