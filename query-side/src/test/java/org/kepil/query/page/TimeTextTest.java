package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.query.Moment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTextTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "now", "Now"})
    void nothing_is_now(String text) {
        assertThat(TimeText.read(text, BISHKEK)).contains(new Moment.Now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4067031", "4,067,031", "4\u00a0067\u00a0031", " 4067031 "})
    void digits_are_a_position_grouped_or_not(String text) {
        assertThat(TimeText.read(text, BISHKEK)).contains(new Moment.Position(4_067_031));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-03T00:00:00Z", "2026-10-03 06:00", "2026-10-03T06:00", "3 Oct 2026 06:00",
            "Sat 3 Oct 2026 06:00", "sat 3 oct 2026 06:00:00", "3.10.2026 06:00"})
    void a_time_is_read_on_the_clock_of_the_reader(String text) {
        assertThat(TimeText.read(text, BISHKEK)).contains(new Moment.At(Instant.parse("2026-10-03T00:00:00Z")));
    }

    @Test
    void a_day_alone_means_all_of_it() {
        assertThat(TimeText.read("2026-10-03", BISHKEK))
                .contains(new Moment.At(Instant.parse("2026-10-03T17:59:59.999999999Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "Mon 3 Oct 2026 06:00", "-1"})
    void anything_else_is_no_time(String text) {
        assertThat(TimeText.read(text, BISHKEK)).isEmpty();
    }
}
