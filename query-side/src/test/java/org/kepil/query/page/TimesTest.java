package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.query.Place;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesTest {

    private static final Instant NOW = Instant.parse("2026-10-15T05:42:00Z");
    private static final Messages MESSAGES = new Messages("messages.query");
    private static final PageClock CLOCK = new PageClock(Clock.fixed(NOW, ZoneId.of("Asia/Bishkek")));

    private final Times times = new Times(new Format(MESSAGES, CLOCK), new Words(MESSAGES), CLOCK);

    @BeforeEach
    void english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "7", "4118105", "2026-10-03", "3 Oct 2026 06:00", "2026-10-03 06:00:17",
            "2026-10-03T00:00:00Z", "2026-10-03T00:00:07.123Z"})
    void what_the_field_holds_asks_for_the_same_moment_again(String text) {
        Asked asked = times.read(text);
        Place place = new Place(7, Instant.parse("2026-10-03T00:06:41.250Z"), asked.past(), false);
        Address page = new Address("/cases", Map.of());

        assertThat(times.read(times.byDay(asked, place, page).typed())).isEqualTo(asked);
        assertThat(times.read(times.byEvent(asked, place, page, null, null, "").typed())).isEqualTo(asked);
    }
}
