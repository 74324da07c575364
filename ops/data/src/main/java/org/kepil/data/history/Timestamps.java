package org.kepil.data.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants as recorded histories write them: ISO 8601 with {@code T} or a space, seconds and their fraction
 * optional, the offset as {@code Z}, {@code +02}, {@code +0200} or {@code +02:00}.
 */
final class Timestamps {

    /** Systems write the edges of time where they mean nothing at all. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd[ ]['T']HH:mm[:ss]").optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd().appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final @Nullable ZoneId zone;

    /** @param zone where times without an offset were written down; null if such times are to be refused */
    Timestamps(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** Reads one cell. */
    Reading read(String text) {
        try {
            TemporalAccessor parsed = FORM.parseBest(text.replace(',', '.'), OffsetDateTime::from, LocalDateTime::from);
            return plausible(parsed) ? instant(parsed) : new Reading.Wrong(RowRule.BAD_TIMESTAMP);
        } catch (DateTimeException _) {
            return new Reading.Wrong(RowRule.BAD_TIMESTAMP);
        }
    }

    private Reading instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime withOffset) {
            return new Reading.At(withOffset.toInstant());
        }
        if (zone == null) {
            return new Reading.Wrong(RowRule.NO_OFFSET);
        }
        return new Reading.At(LocalDateTime.from(parsed).atZone(zone).toInstant());
    }

    private static boolean plausible(TemporalAccessor parsed) {
        int year = parsed.get(ChronoField.YEAR);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The shape of a cell that is no time: digits and marks stay, every letter becomes {@code x}. */
    static String shape(String text) {
        String start = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return start.replaceAll("[^0-9TZ:.,+\\-/ …]", "x");
    }

    sealed interface Reading {

        record At(Instant instant) implements Reading {
        }

        record Wrong(RowRule rule) implements Reading {
        }
    }
}
