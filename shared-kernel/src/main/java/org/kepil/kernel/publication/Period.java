package org.kepil.kernel.publication;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month of the calendar, for which people are counted.
 *
 * @param months 12, 3 or 1
 */
public record Period(LocalDate from, int months) {

    private static final Pattern FORM = Pattern.compile("((?:19|20|21)\\d\\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");

    /** @throws IllegalArgumentException unless it begins where such a period begins, in the years 1900 to 2199 */
    public Period {
        boolean whole = months == 1 || months == 3 || months == 12;
        if (!whole || from.getDayOfMonth() != 1 || (from.getMonthValue() - 1) % months != 0
                || from.getYear() < 1900 || from.getYear() > 2199) {
            throw new IllegalArgumentException("No period of " + months + " months begins on " + from);
        }
    }

    /** Reads {@code 2026}, {@code 2026-Q3} or {@code 2026-07}. @throws IllegalArgumentException if it is none of them */
    public static Period of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(text + " is no year, quarter or month");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return new Period(LocalDate.of(year, Integer.parseInt(form.group(2)) * 3 - 2, 1), 3);
        }
        return form.group(3) == null
                ? year(year)
                : new Period(LocalDate.of(year, Integer.parseInt(form.group(3)), 1), 1);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), 12);
    }

    /** The first day after it. */
    public LocalDate below() {
        return from.plusMonths(months);
    }

    /** The form that {@link #of} reads. */
    @Override
    public String toString() {
        return switch (months) {
            case 12 -> "%04d".formatted(from.getYear());
            case 3 -> "%04d-Q%d".formatted(from.getYear(), (from.getMonthValue() + 2) / 3);
            default -> "%04d-%02d".formatted(from.getYear(), from.getMonthValue());
        };
    }
}
