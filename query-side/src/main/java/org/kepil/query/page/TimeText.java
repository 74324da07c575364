package org.kepil.query.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * The time that a person writes: nothing or {@code now}; a position, grouped or not; {@code 2026-10-03T00:06:00Z}; or a day with
 * or without time on the reader's clock, {@code 2026-10-03 06:00}, {@code Sat 3 Oct 2026 06:00}. A day alone means all of it.
 */
final class TimeText {

    private static final List<String> DAYS = List.of("uuuu-MM-dd", "[EEE ]d MMM uuuu", "d.M.uuuu");
    private static final List<String> CLOCKS = List.of("[ ]['T']HH:mm[:ss]");

    private TimeText() {
    }

    /**
     * The moment meant; empty if the text is no time.
     *
     * @throws BadParameter for a time outside the years 1900 to 2199
     */
    static Optional<Moment> read(@Nullable String text, ZoneId zone) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.equalsIgnoreCase("now")) {
            return Optional.of(new Moment.Now());
        }
        String digits = written.replaceAll("[,.\u00a0 ](?=\\d{3}(\\D|$))", "");
        if (digits.matches("\\d{1,18}")) {
            return Optional.of(new Moment.Position(Long.parseLong(digits)));
        }
        return attempt(() -> Instant.parse(written))
                .or(() -> DAYS.stream().flatMap(day -> local(written, day, zone).stream()).findFirst())
                .map(Moment.At::new);
    }

    /** The text that means exactly this moment, in every zone; empty for now. */
    static String written(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> "";
            case Moment.At(Instant at) -> at.toString();
            case Moment.Position(long value) -> Long.toString(value);
        };
    }

    private static Optional<Instant> local(String written, String day, ZoneId zone) {
        return CLOCKS.stream()
                .flatMap(time -> attempt(
                        () -> LocalDateTime.parse(written, pattern(day + time)).atZone(zone).toInstant())
                        .stream())
                .findFirst()
                .or(() -> attempt(
                        () -> LocalDate.parse(written, pattern(day)).atTime(LocalTime.MAX).atZone(zone).toInstant()));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    private static <T> Optional<T> attempt(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
