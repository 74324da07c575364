package org.kepil.data.year;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When things happen in a year: offices work Monday to Friday from 9 to 17 but on holidays, detentions know no hours. */
final class Hours {

    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(1, 7), MonthDay.of(2, 23),
            MonthDay.of(3, 8), MonthDay.of(3, 21), MonthDay.of(4, 7), MonthDay.of(5, 1), MonthDay.of(5, 5),
            MonthDay.of(5, 9), MonthDay.of(8, 31), MonthDay.of(11, 7), MonthDay.of(11, 8));
    /** Days at the end of a year on which nobody asks any more, so that every grant falls in the year of its request. */
    private static final int LAST_DAYS = 8;
    private static final int[] WEEKDAYS = {26, 22, 20, 18, 14};
    private static final int[] OFFICE_HOURS = {12, 18, 17, 10, 9, 14, 12, 8};
    private static final int[] DETENTION_HOURS = {5, 4, 4, 3, 2, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 7,
            6};

    private final List<LocalDate> days;
    private final List<List<LocalDate>> workdays;

    Hours(int year) {
        days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year, 12, 31).minusDays(LAST_DAYS)).toList();
        workdays = Stream.of(DayOfWeek.values()).limit(WEEKDAYS.length)
                .map(weekday -> days.stream().filter(day -> day.getDayOfWeek() == weekday && works(day)).toList())
                .toList();
    }

    /** An hour of an office in which somebody asks. */
    Instant request(Chance chance) {
        LocalDate day = chance.oneOf(workdays.get(chance.weighted(WEEKDAYS)));
        return at(day, 9 + chance.weighted(OFFICE_HOURS), chance);
    }

    /** Any hour of any day, the night before the morning. */
    Instant detention(Chance chance) {
        return at(chance.oneOf(days), chance.weighted(DETENTION_HOURS), chance);
    }

    /** Some moment in office hours, that many working days later; on the same day only if hours are left. */
    static Instant office(Instant after, int workdays, Chance chance) {
        LocalDateTime from = LocalDateTime.ofInstant(after, Region.ZONE);
        LocalDate day = from.toLocalDate();
        int left = workdays;
        while (left > 0 || !works(day) || day.equals(from.toLocalDate()) && from.getHour() >= 16) {
            day = day.plusDays(1);
            if (left > 0 && works(day)) {
                left--;
            }
        }
        int earliest = day.equals(from.toLocalDate()) ? Math.max(9, from.getHour() + 1) : 9;
        return at(day, earliest + chance.below(17 - earliest), chance);
    }

    private static Instant at(LocalDate day, int hour, Chance chance) {
        return day.atTime(hour, chance.below(60), chance.below(60)).atZone(Region.ZONE).toInstant();
    }

    static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= WEEKDAYS.length && !HOLIDAYS.contains(MonthDay.from(day));
    }
}
