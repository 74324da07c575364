package org.kepil.log.codec;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/** Instants as the log writes them: ISO 8601 in UTC with exactly three decimals. What is finer is cut off. */
final class InstantText {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private InstantText() {
    }

    static String of(Instant instant) {
        return MILLIS.format(instant);
    }

    /** Reads any ISO 8601 instant. @throws java.time.DateTimeException if the text is none */
    static Instant read(String text) {
        return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
    }
}
