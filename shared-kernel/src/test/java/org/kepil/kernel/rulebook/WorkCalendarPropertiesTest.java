package org.kepil.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Working days and office hours against a model that is too slow to be wrong: it looks at every day, or at every minute.
 * The years hold leap days, year ends, and the changes of the clocks in Kyiv; Bishkek has none.
 */
class WorkCalendarPropertiesTest {

    private static final Basis BASIS = new Basis("test", null, Sure.DERIVED);

    @Property(tries = 300)
    void adding_working_days_passes_just_as_many(@ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int days) {
        LocalDate reached = calendar.plusWorkingDays(day, days);

        assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(calendar::isWorkingDay)).hasSize(days);
        assertThat(days == 0 || calendar.isWorkingDay(reached)).isTrue();
        assertThat(calendar.workingDaysBetween(day, reached)).isEqualTo(days);
    }

    @Property(tries = 300)
    void what_comes_after_the_office_closed_counts_as_of_the_next_working_day(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("instants") Instant at, @ForAll("zones") ZoneId zone) {
        LocalDate received = calendar.receivedOn(at, zone);

        assertThat(calendar.isWorkingDay(received)).isTrue();
        assertThat(at).isBefore(calendar.closes(received, zone));
        LocalDate came = LocalDate.ofInstant(at, zone);
        assertThat(came.datesUntil(received).filter(calendar::isWorkingDay)
                .filter(day -> at.isBefore(calendar.closes(day, zone)))).isEmpty();
    }

    @Property(tries = 60)
    void office_time_is_the_minutes_in_which_the_office_was_open(@ForAll("calendars") WorkCalendar calendar,
            @ForAll("instants") Instant from, @ForAll @IntRange(max = 9 * 24 * 60) int minutes,
            @ForAll("zones") ZoneId zone) {
        Instant to = from.plus(minutes, ChronoUnit.MINUTES);
        long open = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            open += calendar.isOpen(minute, zone) ? 1 : 0;
        }

        assertThat(calendar.openBetween(from, to, zone)).isEqualTo(Duration.ofMinutes(open));
    }

    @Property(tries = 300)
    void a_limit_in_office_time_is_due_at_the_first_instant_at_which_so_much_has_passed(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("instants") Instant from,
            @ForAll @IntRange(min = 1, max = 6_000) int minutes, @ForAll("zones") ZoneId zone) {
        Duration time = Duration.ofMinutes(minutes);

        Instant due = calendar.plusOpen(from, time, zone);

        assertThat(calendar.openBetween(from, due, zone)).isEqualTo(time);
        assertThat(calendar.openBetween(from, due.minusSeconds(1), zone)).isLessThan(time);
    }

    @Property(tries = 300)
    void a_limit_is_never_due_before_it_starts_and_a_longer_one_is_never_due_sooner(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("instants") Instant from,
            @ForAll @IntRange(min = 1, max = 40) int length, @ForAll("zones") ZoneId zone) {
        for (List<Span> pair : List.of(
                List.<Span>of(new Span.Elapsed(Duration.ofHours(length)),
                        new Span.Elapsed(Duration.ofHours(length + 1))),
                List.<Span>of(new Span.OfficeTime(Duration.ofHours(length)),
                        new Span.OfficeTime(Duration.ofHours(length + 1))),
                List.<Span>of(new Span.Days(length), new Span.Days(length + 1)),
                List.<Span>of(new Span.WorkingDays(length), new Span.WorkingDays(length + 1)))) {
            Instant due = pair.getFirst().due(from, calendar, zone);

            assertThat(due).isAfter(from);
            assertThat(pair.getLast().due(from, calendar, zone)).isAfter(due);
        }
    }

    @Property(tries = 300)
    void what_a_region_says_of_a_day_is_so_there_and_nowhere_else(@ForAll("calendars") WorkCalendar country,
            @ForAll("days") LocalDate free, @ForAll("days") LocalDate besides, @ForAll("days") LocalDate until) {
        Holiday ended = new Holiday("ENDED_THERE", MonthDay.of(3, 21), Set.of(), null, until, BASIS);
        Holiday day = new Holiday("FREE_THERE", null, Set.of(free), null, null, BASIS);
        RegionCalendar region = new RegionCalendar("Issyk-Kul", List.of(day, ended),
                List.of(new WorkedDays("MOVED", Set.of(besides), BASIS)));
        WorkCalendar everywhere = new WorkCalendar(country.week(), country.hours(), country.counting(),
                country.holidays(), country.worked(), List.of(region));

        LocalDate.of(2023, 5, 1).datesUntil(LocalDate.of(2026, 1, 15)).forEach(each -> {
            boolean nationally = country.isWorkingDay(each);
            boolean spring = each.getMonthValue() == 3 && each.getDayOfMonth() == 21 && !each.isAfter(until);
            boolean there = each.equals(besides) || !each.equals(free) && !spring && nationally;
            assertThat(everywhere.of("Issyk-Kul").isWorkingDay(each)).as("%s", each).isEqualTo(there);
            assertThat(everywhere.of("Osh").isWorkingDay(each)).isEqualTo(nationally);
            assertThat(everywhere.of(null).isWorkingDay(each)).isEqualTo(nationally);
        });
    }

    @Property(tries = 200)
    void a_limit_in_working_days_passes_the_days_off_of_the_region(@ForAll("calendars") WorkCalendar country,
            @ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll("zones") ZoneId zone) {
        LocalDate first = country.nextWorkingDay(country.receivedOn(from, zone));
        RegionCalendar region = new RegionCalendar("Issyk-Kul",
                List.of(new Holiday("FREE_THERE", null, Set.of(first), null, null, BASIS)), List.of());
        WorkCalendar there = new WorkCalendar(country.week(), country.hours(), country.counting(), country.holidays(),
                country.worked(), List.of(region)).of("Issyk-Kul");

        assertThat(new Span.WorkingDays(days).due(from, there, zone))
                .isEqualTo(new Span.WorkingDays(days + 1).due(from, country, zone));
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> weeks = Arbitraries.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), EnumSet.of(DayOfWeek.WEDNESDAY),
                EnumSet.allOf(DayOfWeek.class));
        Arbitrary<List<Holiday>> holidays = days().set().ofMaxSize(40)
                .map(moving -> List.of(new Holiday("NEW_YEAR", MonthDay.of(1, 1), Set.of(), null, null, BASIS),
                        new Holiday("LEAP_DAY", MonthDay.of(2, 29), Set.of(), null, null, BASIS),
                        new Holiday("ENDED", MonthDay.of(5, 1), Set.of(), null, LocalDate.of(2023, 12, 31), BASIS),
                        new Holiday("MOVING", null, moving, null, null, BASIS)));
        Arbitrary<Set<LocalDate>> worked = days().set().ofMaxSize(10);
        Arbitrary<Integer> opens = Arbitraries.integers().between(0, 11);
        return Combinators.combine(weeks, holidays, worked, opens)
                .as((week, free, besides, hour) -> new WorkCalendar(week,
                        new OfficeHours(LocalTime.of(hour, 30), LocalTime.of(hour + 9, 0), BASIS), Countings.PLAIN,
                        free,
                        besides));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(LocalDate.of(2023, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 900 * 24 * 60)
                .map(minute -> Instant.parse("2023-06-01T00:00:00Z").plus(minute, ChronoUnit.MINUTES));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.of("Asia/Bishkek"), ZoneId.of("Europe/Kyiv"));
    }
}
