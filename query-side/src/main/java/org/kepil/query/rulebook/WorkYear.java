package org.kepil.query.rulebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Holiday;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.query.Place;

/**
 * The working days of a country or a region in a year, as the rules say it that are in force on each day.
 *
 * @param region  null for what holds where no region says otherwise
 * @param regions that say something otherwise
 * @param special days on which it is not as the week says, in their order
 * @param worked  how many days are worked
 */
record WorkYear(String country, @Nullable String region, int year, List<String> countries, List<String> regions,
        List<Day> days, List<Special> special, long worked, @JsonUnwrapped Place place) {

    /** One day. */
    record Day(LocalDate day, boolean worked) {
    }

    /**
     * A day on which it is not as the week says.
     *
     * @param code of the rule that says so; null for a day that is worked besides
     * @param sure how sure it is that its source says so; null for a day that is worked besides
     */
    record Special(LocalDate day, boolean worked, @Nullable String code, @Nullable Sure sure) {

        /** Message key of the name of the holiday. */
        public String key() {
            return "word.Holiday." + code;
        }

        static Stream<Special> of(LocalDate day, WorkCalendar calendar) {
            boolean week = calendar.week().contains(day.getDayOfWeek());
            return week == calendar.isWorkingDay(day)
                    ? Stream.empty()
                    : Stream.of(of(day, calendar.holiday(day).orElse(null)));
        }

        private static Special of(LocalDate day, @Nullable Holiday holiday) {
            return holiday == null
                    ? new Special(day, true, null, null)
                    : new Special(day, false, holiday.code(), holiday.basis().sure());
        }
    }

    /** A month: how many empty cells come before its first day, and its days. */
    record Month(YearMonth month, int before, List<Day> days) {

        public List<Integer> blanks() {
            return IntStream.range(0, before).boxed().toList();
        }
    }

    /** Its months, each beginning under the right day of the week. */
    List<Month> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(number -> YearMonth.of(year, number))
                .map(month -> new Month(month,
                        month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue(),
                        days.stream().filter(day -> YearMonth.from(day.day()).equals(month)).toList()))
                .toList();
    }
}
