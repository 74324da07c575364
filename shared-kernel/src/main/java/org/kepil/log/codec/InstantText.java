package org.kepil.log.codec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/** Instants as the log writes them: ISO 8601 in UTC with exactly three decimals. What is finer is cut off. */
final class InstantText {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final String SHAPE = "0000-00-00T00:00:00.000Z";
    private static final int NANOS_PER_MILLI = 1_000_000;

    private InstantText() {
    }

    static String of(Instant instant) {
        return MILLIS.format(instant);
    }

    /**
     * Reads any ISO 8601 instant; the form that {@link #of} writes without a formatter, because every act holds one.
     *
     * @throws java.time.DateTimeException if the text is none
     */
    static Instant read(String text) {
        return hasOurShape(text) ? ours(text) : Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
    }

    private static boolean hasOurShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int at = 0; at < SHAPE.length(); at++) {
            char expected = SHAPE.charAt(at);
            char found = text.charAt(at);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    private static Instant ours(String text) {
        return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                number(text, 14, 16), number(text, 17, 19), number(text, 20, 23) * NANOS_PER_MILLI)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
