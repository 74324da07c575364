package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant NOON = Instant.parse("2026-10-15T05:42:07Z");

    private final Format format = new Format(new Messages("messages.query"), new PageClock(Clock.fixed(NOON, BISHKEK)));

    @BeforeEach
    void read_english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void read_as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0 min", "PT41M,41 min", "PT59M59S,59 min", "PT1H7M,1 h 07", "PT72H59M,72 h 59", "PT73H,3 d",
            "P49D,49 d"})
    void a_span_is_hours_and_minutes_up_to_72_hours_and_days_then(Duration span, String words) {
        assertThat(format.span(span).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0 min", "PT24H,24 h", "PT90M,1 h 30", "PT72H,72 h", "PT120H,5 d"})
    void a_bound_of_whole_hours_has_no_minutes(Duration span, String words) {
        assertThat(format.bound(span).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void an_instant_has_weekday_day_month_in_letters_and_24_hours() {
        assertThat(format.instant(NOON)).isEqualTo("Thu 15 Oct 2026 11:42");
        assertThat(format.second(NOON, null)).isEqualTo("Thu 15 Oct 2026 11:42:07");
    }

    @Test
    void an_instant_is_read_on_the_clock_of_the_office() {
        assertThat(format.instant(NOON, KYIV)).isEqualTo("Thu 15 Oct 2026 08:42");
        assertThat(format.time(NOON, KYIV)).isEqualTo("08:42");
    }

    @Test
    void a_count_is_grouped() {
        assertThat(format.count(1_204_381)).isEqualTo("1,204,381");
    }

    @Test
    void the_currency_stands_before_an_amount_in_english_and_after_it_elsewhere() {
        assertThat(format.money(250_000, Currency.getInstance("KGS"))).isEqualTo("KGS\u00a02,500.00");
        LocaleContextHolder.setLocale(Locale.of("uk"));
        assertThat(format.money(250_000, Currency.getInstance("KGS"))).isEqualTo("2\u00a0500,00\u00a0KGS");
    }

    @Test
    void a_zone_is_told_by_its_city() {
        assertThat(format.zone(KYIV)).isEqualTo("Kyiv time");
    }

    @Test
    void a_share_has_one_decimal() {
        assertThat(format.share(612, 25_480)).isEqualTo("2.4\u00a0%");
        assertThat(format.share(1, 1)).isEqualTo("100.0\u00a0%");
    }

    @Test
    void a_day_has_its_year() {
        assertThat(format.day(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
        assertThat(format.day(NOON, null)).isEqualTo("Thu 15 Oct 2026");
    }

    @Test
    void a_day_near_by_has_no_year() {
        assertThat(format.nearDay(NOON, null)).isEqualTo("Thu 15 Oct");
        assertThat(format.nearDay(Instant.parse("2011-10-11T11:45:40Z"), null)).isEqualTo("Tue 11 Oct 2011");
    }

    @Test
    void what_is_not_known_is_a_word() {
        assertThat(format.instant(null)).isEqualTo("not known");
        assertThat(format.count(null)).isEqualTo("not known");
        assertThat(format.span(null)).isEqualTo("not known");
        assertThat(format.span(Duration.ofMinutes(-1))).isEqualTo("not known");
        assertThat(format.share(0, 0)).isEqualTo("not known");
        assertThat(format.day((LocalDate) null)).isEqualTo("not known");
    }
}
