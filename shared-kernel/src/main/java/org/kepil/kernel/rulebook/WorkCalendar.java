package org.kepil.kernel.rulebook;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a country or a region, and the hours of its offices.
 *
 * @param week   days of the week that are worked, at least one
 * @param regions where something is otherwise; none where nothing is said
 * @param worked days that are worked although the week or a holiday says otherwise
 */
public record WorkCalendar(Set<DayOfWeek> week, OfficeHours hours, DayCounting counting, List<Holiday> holidays,
        Set<LocalDate> worked, List<RegionCalendar> regions) {

    /** No country closes its offices for longer; what asks for more is a fault of the data. */
    private static final int LONGEST_PAUSE_DAYS = 366;

    public WorkCalendar(Set<DayOfWeek> week, OfficeHours hours, DayCounting counting, List<Holiday> holidays,
            Set<LocalDate> worked, @Nullable List<RegionCalendar> regions) {
        this.week = Set.copyOf(week);
        this.hours = hours;
        this.counting = counting;
        this.holidays = List.copyOf(holidays);
        this.worked = Set.copyOf(worked);
        this.regions = regions == null ? List.of() : List.copyOf(regions);
        if (week.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs a working day in the week.");
        }
    }

    /** A calendar that is the same everywhere. */
    public WorkCalendar(Set<DayOfWeek> week, OfficeHours hours, DayCounting counting, List<Holiday> holidays,
            Set<LocalDate> worked) {
        this(week, hours, counting, holidays, worked, List.of());
    }

    /** The calendar of a region; this one where nothing is otherwise there, or where no region is named. */
    public WorkCalendar of(@Nullable String region) {
        return regions.stream().filter(each -> each.region().equals(region)).findFirst().map(this::with).orElse(this);
    }

    private WorkCalendar with(RegionCalendar region) {
        List<Holiday> free = Stream.concat(holidays.stream(), region.holidays().stream()).toList();
        Stream<LocalDate> still = worked.stream()
                .filter(day -> region.holidays().stream().noneMatch(holiday -> holiday.falls(day)));
        Stream<LocalDate> besides = region.worked().stream().flatMap(days -> days.days().stream());
        return new WorkCalendar(week, hours, counting, free,
                Stream.concat(still, besides).collect(Collectors.toUnmodifiableSet()));
    }

    /** Why offices are closed on a day on which the week would have them work; empty where they are not. */
    public Optional<Holiday> holiday(LocalDate day) {
        return worked.contains(day)
                ? Optional.empty()
                : holidays.stream().filter(holiday -> holiday.falls(day)).findFirst();
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day)
                || week.contains(day.getDayOfWeek()) && holidays.stream().noneMatch(holiday -> holiday.falls(day));
    }

    /**
     * The day on which something counts as received: the same, if it is worked and the office has not closed by then;
     * else the next working day. What comes before the office opens counts as of that day.
     */
    public LocalDate receivedOn(Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        boolean closed = !LocalTime.ofInstant(at, zone).isBefore(hours.closes());
        return isWorkingDay(day) && !closed ? day : nextWorkingDay(day);
    }

    /**
     * The working day that is so many working days after the given day, which itself does not count.
     *
     * @param days from 0; 0 gives the day itself, worked or not
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; left--) {
            reached = nextWorkingDay(reached);
        }
        return reached;
    }

    /** How many working days come after {@code from}, up to and with {@code to}; 0 if {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    /** The first working day after the given one. @throws IllegalStateException if there is none within a year */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
            if (next.isAfter(day.plusDays(LONGEST_PAUSE_DAYS))) {
                throw new IllegalStateException("The calendar has no working day in the year after " + day);
            }
        }
        return next;
    }

    /** Whether the office is open at that instant. */
    public boolean isOpen(Instant at, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(at, zone);
        return isWorkingDay(LocalDate.ofInstant(at, zone)) && !time.isBefore(hours.opens())
                && time.isBefore(hours.closes());
    }

    /** The day after which the days of a limit are counted that starts then, or counts as received then. */
    public LocalDate countedAfter(LocalDate start) {
        return switch (counting.firstDay().is()) {
            case COUNTS -> start.minusDays(1);
            case DOES_NOT_COUNT -> start;
        };
    }

    /** The day on which a limit ends whose last day is the given one: the same, or the next one that is worked. */
    public LocalDate endsOn(LocalDate lastDay) {
        return switch (counting.dayOff().is()) {
            case IS_THE_LAST_DAY -> lastDay;
            case MOVES_TO_THE_NEXT_WORKING_DAY -> isWorkingDay(lastDay) ? lastDay : nextWorkingDay(lastDay);
        };
    }

    /** When a limit is over whose last day is the given one. */
    public Instant ends(LocalDate lastDay, ZoneId zone) {
        LocalDate day = endsOn(lastDay);
        return switch (counting.lastDay().is()) {
            case ENDS_AT_CLOSING -> closes(day, zone);
            case ENDS_AT_MIDNIGHT -> day.plusDays(1).atStartOfDay(zone).toInstant();
        };
    }

    /** The hour at which the office closes on a working day, as an instant of that day, worked or not. */
    public Instant closes(LocalDate day, ZoneId zone) {
        return day.atTime(hours.closes()).atZone(zone).toInstant();
    }

    /** When the office opens on that day. An hour that a change of the clocks leaves out begins after the gap. */
    public Instant opens(LocalDate day, ZoneId zone) {
        return day.atTime(hours.opens()).atZone(zone).toInstant();
    }

    /**
     * How long the office was open between two instants; zero if the second is not later.
     */
    public Duration openBetween(Instant from, Instant to, ZoneId zone) {
        Duration open = Duration.ZERO;
        for (LocalDate day = LocalDate.ofInstant(from, zone); !day.isAfter(LocalDate.ofInstant(to, zone)); day = day
                .plusDays(1)) {
            if (isWorkingDay(day)) {
                Instant begin = later(from, opens(day, zone));
                Instant end = earlier(to, closes(day, zone));
                open = begin.isBefore(end) ? open.plus(Duration.between(begin, end)) : open;
            }
        }
        return open;
    }

    /** The first instant at which the office will have been open for so long since then. */
    public Instant plusOpen(Instant from, Duration time, ZoneId zone) {
        if (!time.isPositive()) {
            return from;
        }
        LocalDate first = LocalDate.ofInstant(from, zone);
        Duration left = time;
        for (LocalDate day = isWorkingDay(first) ? first : nextWorkingDay(first);; day = nextWorkingDay(day)) {
            Instant begin = later(from, opens(day, zone));
            Duration today = Duration.between(begin, closes(day, zone));
            if (today.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = today.isPositive() ? left.minus(today) : left;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
