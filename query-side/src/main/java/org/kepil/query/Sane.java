package org.kepil.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** What a parameter may hold at all: days that the database can reckon with, and text that it can store. */
public final class Sane {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Sane() {
    }

    /**
     * The day as it is; null for none.
     *
     * @param name of the parameter
     * @throws BadParameter unless it lies in the years 1900 to 2199
     */
    public static @Nullable LocalDate day(String name, @Nullable LocalDate day) {
        if (day != null) {
            demandYear(name, day.getYear());
        }
        return day;
    }

    /**
     * The instant as it is.
     *
     * @param name of the parameter
     * @throws BadParameter unless it lies in the years 1900 to 2199 in UTC
     */
    public static Instant instant(String name, Instant instant) {
        demandYear(name, instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /**
     * The text as it is; null for none.
     *
     * @param name of the parameter
     * @throws BadParameter if it holds the character NUL
     */
    public static @Nullable String text(String name, @Nullable String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new BadParameter(name, BadParameter.Rule.NUL);
        }
        return text;
    }

    private static void demandYear(String name, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadParameter(name, BadParameter.Rule.YEARS, FIRST_YEAR, LAST_YEAR);
        }
    }
}
