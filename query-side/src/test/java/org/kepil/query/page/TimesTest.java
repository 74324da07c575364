package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.query.Place;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriUtils;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesTest {

    private static final Instant NOW = Instant.parse("2026-10-15T05:42:00Z");
    private static final Messages MESSAGES = new Messages("messages.query");
    private static final PageClock CLOCK = new PageClock(Clock.fixed(NOW, ZoneId.of("Asia/Bishkek")));

    private static final Place PLACE = new Place(7, Instant.parse("2026-10-03T00:06:41.250Z"), true, false);
    private static final Address CASES = new Address("/cases", Map.of());

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
    @CsvSource({"'',Now", "now,Now", "2026-10-03,Sat 3 Oct 2026", "3 Oct 2026 06:00,Sat 3 Oct 2026 06:00",
            "2026-10-03 06:00:17,Sat 3 Oct 2026 06:00", "2026-10-03T00:00:07.123456Z,Sat 3 Oct 2026 06:00",
            "4118105,Sat 3 Oct 2026 06:06"})
    void the_field_shows_date_and_minutes(String text, String shown) {
        assertThat(bar(text).field().text()).isEqualTo(shown);
    }

    @Test
    void the_field_of_a_case_is_on_the_clock_of_its_office() throws Exception {
        TimeBar bar = times.byEvent(times.read("2026-10-03T00:00:07Z"), PLACE, CASES, null, null,
                ZoneId.of("Europe/Kyiv"), "");

        assertThat(bar.field().text()).isEqualTo("Sat 3 Oct 2026 03:00");
        assertThat(sent(bar, "Sat 3 Oct 2026 04:00")).isEqualTo("/cases?asOf=2026-10-03T01:00:00Z");
    }

    @Test
    void a_position_that_holds_no_event_is_shown_as_such() {
        TimeBar bar = times.byDay(times.read("999999999"), new Place(7, null, true, false), CASES);

        assertThat(bar.field().text()).isEqualTo("999,999,999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "7", "4118105", "2026-10-03", "3 Oct 2026 06:00", "2026-10-03 06:00:17",
            "2026-10-03T00:00:00Z", "2026-10-03T00:00:07.123Z"})
    void the_field_sent_as_it_is_asks_for_the_same_moment_again(String text) throws Exception {
        TimeBar bar = bar(text);
        String address = sent(bar, bar.field().text());

        assertThat(times.read(address.contains("=") ? address.substring(address.indexOf('=') + 1) : null))
                .isEqualTo(times.read(text));
    }

    @ParameterizedTest
    @CsvSource({"Fri 2 Oct 2026 06:00,2026-10-02T00:00:00Z", "'4,117,000',4117000", "yesterday,yesterday",
            "9 Oct 9999,9 Oct 9999"})
    void another_text_asks_for_what_it_says(String typed, String moment) throws Exception {
        assertThat(sent(bar("2026-10-03T00:00:07.123Z"), typed)).isEqualTo("/cases?asOf=" + moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", " Now "})
    void no_time_leads_to_the_present(String typed) throws Exception {
        assertThat(sent(bar("4118105"), typed)).isEqualTo("/cases");
    }

    private TimeBar bar(String text) {
        return times.byDay(times.read(text), PLACE, CASES);
    }

    /** Where the form of the bar leads, with this text in its field. */
    private static String sent(TimeBar bar, String typed) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", bar.page().path());
        request.addParameter(Times.PARAMETER, typed);
        request.addParameter(TypedTime.SHOWN, bar.field().text());
        request.addParameter(TypedTime.EXACT, bar.field().exact());
        request.addParameter(TypedTime.ZONE, bar.field().zone().getId());
        MockHttpServletResponse response = new MockHttpServletResponse();
        new TypedTime().preHandle(request, response, new HandlerMethod(bar, "page"));
        return UriUtils.decode(String.valueOf(response.getRedirectedUrl()), StandardCharsets.UTF_8);
    }
}
