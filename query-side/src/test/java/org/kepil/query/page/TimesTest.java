package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.access.SignedIn;
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
        TimeBar bar = ofOne("2026-10-03T00:00:07Z", "event");

        assertThat(bar.field().text()).isEqualTo("Sat 3 Oct 2026 03:00");
        assertThat(sent(bar, "Sat 3 Oct 2026 04:00")).isEqualTo("/cases?asOf=2026-10-03T01:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 Oct 2026", "2026-10-15T05:42:00.001Z", "2150-01-01"})
    void a_time_that_is_still_to_come_is_now(String text) {
        assertThat(times.read(text, null)).isEqualTo(times.read(null, null));
    }

    @Test
    void a_position_that_holds_no_event_is_shown_as_such() {
        TimeBar bar = times.ofMany(times.read("999999999", null), new Place(7, null, true, false), CASES);

        assertThat(bar.field().text()).isEqualTo("999,999,999");
        assertThat(bar.notice()).isEqualTo("You see this page as it was recorded at position 999,999,999.");
        assertThat(bar("7").notice()).isEqualTo("You see this page as it was recorded on Sat 3 Oct 2026 06:06.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "7", "4118105", "2026-10-03", "3 Oct 2026 06:00", "2026-10-03 06:00:17",
            "2026-10-03T00:00:00Z", "2026-10-03T00:00:07.123Z"})
    void the_field_sent_as_it_is_asks_for_the_same_moment_again(String text) throws Exception {
        TimeBar bar = bar(text);
        String address = sent(bar, bar.field().text());

        assertThat(times.read(address.contains("=") ? address.substring(address.indexOf('=') + 1) : null, null))
                .isEqualTo(times.read(text, null));
    }

    @ParameterizedTest
    @CsvSource({"Fri 2 Oct 2026 06:00,2026-10-02T00:00:00Z", "'4,117,000',4117000", "yesterday,yesterday",
            "9 Oct 9999,9 Oct 9999"})
    void another_text_asks_for_what_it_says(String typed, String moment) throws Exception {
        assertThat(sent(bar("2026-10-03T00:00:07.123Z"), typed)).isEqualTo("/cases?asOf=" + moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 Okt 2026", "9 Oct 9999", "1899-12-31T23:59:59Z"})
    void a_text_that_is_no_time_stays_in_the_field_and_is_no_time_when_it_is_sent_again(String typed) throws Exception {
        TimeBar bar = bar(typed);

        assertThat(bar.unreadable()).isTrue();
        assertThat(bar.field().text()).isEqualTo(typed);
        assertThat(sent(bar, typed)).isEqualTo("/cases?asOf=" + typed);
        assertThat(sent(bar, "Now")).isEqualTo("/cases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", " Now "})
    void no_time_leads_to_the_present(String typed) throws Exception {
        assertThat(sent(bar("4118105"), typed)).isEqualTo("/cases");
    }

    @Test
    void a_form_that_changes_something_is_not_taken_for_that_of_the_bar() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases");
        request.addParameter(TypedTime.SHOWN, "Now");
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(new TypedTime().preHandle(request, response, page())).isTrue();
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @Test
    void what_is_no_page_takes_its_parameters_as_they_are() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/cases");
        request.addParameter(TypedTime.SHOWN, "Now");
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(new TypedTime().preHandle(request, response, new HandlerMethod(PLACE, "position"))).isTrue();
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @Test
    void a_case_steps_from_event_to_event_unless_another_stride_is_chosen() {
        TimeBar bar = ofOne("2026-10-03T00:00:07Z", null);

        assertThat(steps(bar)).containsExactly("/cases?asOf=6", "/cases?asOf=9");
        assertThat(bar.strides()).extracting(TimeBar.Choice::stride, TimeBar.Choice::current)
                .containsExactly(tuple(Stride.EVENT, true), tuple(Stride.DAY, false), tuple(Stride.WEEK, false));
    }

    @Test
    void steps_by_the_clock_keep_their_stride() {
        assertThat(steps(ofOne("2026-10-04T00:30:00Z", "day")))
                .containsExactly("/cases?by=day&asOf=2026-10-03T00:30:00Z", "/cases?by=day&asOf=2026-10-05T00:30:00Z");
    }

    @Test
    void a_case_is_never_stepped_back_to_before_it_was_recorded() {
        assertThat(ofOne("2026-10-03T00:00:07Z", "day").previous()).isNotNull();
        assertThat(ofOne("2026-10-03T00:00:07Z", "week").previous()).isNull();
    }

    @Test
    void a_list_steps_from_the_time_of_a_position_too_but_never_into_the_future() {
        assertThat(steps(times.ofMany(times.read("7", "week"), PLACE, CASES))).containsExactly(
                "/cases?by=week&asOf=2026-09-26T00:06:41.250Z", "/cases?by=week&asOf=2026-10-10T00:06:41.250Z");
        assertThat(times.ofMany(times.read("7", "month"), PLACE, CASES).next()).isNull();
        assertThat(times.ofMany(times.read(null, null), PLACE, CASES).next()).isNull();
        assertThat(times.ofMany(times.read("1900-01-10", "month"), PLACE, CASES).previous()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "year", ""})
    void a_stride_that_the_page_does_not_offer_is_as_good_as_none(String by) {
        TimeBar bar = times.ofMany(times.read("7", by), PLACE, CASES);

        assertThat(bar.strides()).filteredOn(TimeBar.Choice::current).extracting(TimeBar.Choice::stride)
                .containsExactly(Stride.DAY);
        assertThat(bar.strides()).extracting(choice -> choice.to().toString()).containsExactly("/cases?asOf=7",
                "/cases?asOf=7&by=week", "/cases?asOf=7&by=month");
    }

    private TimeBar ofOne(String text, @Nullable String by) {
        return times.ofOne(times.read(text, by), PLACE, CASES,
                new Course(Instant.parse("2026-10-01T00:00:00Z"), 6L, 9L, ZoneId.of("Europe/Kyiv"), ""));
    }

    private static List<String> steps(TimeBar bar) {
        return Stream.of(bar.previous(), bar.next()).filter(Objects::nonNull)
                .map(step -> UriUtils.decode(step.to().toString(), StandardCharsets.UTF_8)).toList();
    }

    private TimeBar bar(String text) {
        return times.ofMany(times.read(text, null), PLACE, CASES);
    }

    private static HandlerMethod page() throws NoSuchMethodException {
        return new HandlerMethod(new FirstPage(), FirstPage.class.getDeclaredMethod("first", SignedIn.class));
    }

    /** Where the form of the bar leads, with this text in its field. */
    private static String sent(TimeBar bar, String typed) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", bar.page().path());
        request.addParameter(Times.PARAMETER, typed);
        request.addParameter(TypedTime.SHOWN, bar.shown());
        request.addParameter(TypedTime.EXACT, bar.field().exact());
        request.addParameter(TypedTime.ZONE, bar.field().zone().getId());
        MockHttpServletResponse response = new MockHttpServletResponse();
        new TypedTime().preHandle(request, response, page());
        return UriUtils.decode(String.valueOf(response.getRedirectedUrl()), StandardCharsets.UTF_8);
    }
}
