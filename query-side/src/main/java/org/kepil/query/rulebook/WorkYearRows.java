package org.kepil.query.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.RegionCalendar;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.query.Ask;
import org.kepil.query.BadParameter;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Rules;
import org.kepil.rules.Shelf;
import org.springframework.stereotype.Component;

/** Reads the calendar of a year from the rules, each day by the version that is in force on it. */
@Component
class WorkYearRows {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    private final Rules rules;
    private final Ask ask;
    private final PageClock clock;

    WorkYearRows(Rules rules, Ask ask, PageClock clock) {
        this.rules = rules;
        this.ask = ask;
        this.clock = clock;
    }

    /**
     * @param country null for the first that has rules
     * @param year    null for this one
     * @throws BadParameter for a year of which nobody asks, and where no country has rules
     */
    WorkYear of(@Nullable String country, @Nullable String region, @Nullable Integer year, Moment moment,
            SignedIn reader) {
        Forbidden.unless(reader, Permission.READ_REGISTERS);
        int wanted = year == null ? LocalDate.ofInstant(clock.now(), clock.zone()).getYear() : year;
        if (wanted < FIRST || wanted > LAST) {
            throw new BadParameter("year", BadParameter.Rule.RANGE, FIRST, LAST);
        }
        Shelf shelf = rules.shelf(moment, reader);
        List<String> countries = shelf.approved().stream().map(book -> book.id().country()).distinct().sorted()
                .toList();
        String shown = country != null && countries.contains(country)
                ? country
                : countries.stream().findFirst()
                        .orElseThrow(() -> new BadParameter("country", BadParameter.Rule.UNREADABLE));
        String there = region == null || region.isBlank() ? null : region;
        List<LocalDate> all = LocalDate.of(wanted, 1, 1).datesUntil(LocalDate.of(wanted + 1, 1, 1)).toList();
        List<WorkYear.Day> days = all.stream().flatMap(day -> calendar(shelf, shown, there, day).stream()
                .map(calendar -> new WorkYear.Day(day, calendar.isWorkingDay(day)))).toList();
        List<WorkYear.Special> special = all.stream().flatMap(day -> calendar(shelf, shown, there, day).stream()
                .flatMap(calendar -> WorkYear.Special.of(day, calendar))).toList();
        return new WorkYear(shown, there, wanted, countries, regions(shelf, shown), days, special,
                days.stream().filter(WorkYear.Day::worked).count(),
                ask.one(new FindRulebooks(moment, reader), Rulebooks.class).place());
    }

    private static Optional<WorkCalendar> calendar(Shelf shelf, String country, @Nullable String region,
            LocalDate day) {
        return shelf.inForce(country, day).map(Rulebook::calendar).map(calendar -> calendar.of(region));
    }

    private static List<String> regions(Shelf shelf, String country) {
        return shelf.of(country).stream().flatMap(book -> book.calendar().regions().stream())
                .map(RegionCalendar::region).distinct().sorted().toList();
    }
}
