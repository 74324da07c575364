package org.kepil.query.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Figures and times as people read them, in the reader's language. What is not known is a word, never 0 or a dash. */
@Component("format")
public class Format {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private static final long HOURS_SHOWN_UP_TO = 72;

    private final MessageSource messages;
    private final PageClock clock;

    Format(MessageSource messages, PageClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The zone of pages that belong to no office. */
    public ZoneId zone() {
        return clock.zone();
    }

    /** Grouped by locale: {@code 1,204,381}. */
    public String count(@Nullable Number count) {
        return count == null ? unknown() : NumberFormat.getIntegerInstance(locale()).format(count.longValue());
    }

    /** {@code UAH 2,270.34} in English, {@code 2 270,34 UAH} elsewhere, from minor units. */
    public String money(long minor, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String amount = format.format(BigDecimal.valueOf(minor, digits));
        String code = currency.getCurrencyCode();
        return locale().getLanguage().equals("en") ? code + "\u00a0" + amount : amount + "\u00a0" + code;
    }

    /** {@code Bishkek time} of {@code Asia/Bishkek}. */
    public String zone(ZoneId zone) {
        return text("time.zone", zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' '));
    }

    /** {@code 47 kB}, {@code 1.2 MB}, of a thousand each. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? text("format.kilobytes", format.format(Math.ceilDiv(bytes, KILOBYTE)))
                : text("format.megabytes", format.format((double) bytes / MEGABYTE));
    }

    /** One decimal and the sign: {@code 2.4 %}; not known where there is nothing to take a share of. */
    public String share(long part, long whole) {
        if (whole == 0) {
            return unknown();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(100.0 * part / whole) + "\u00a0%";
    }

    /** {@code 41 min} under an hour, {@code 1 h 07} up to 72 hours, then whole days, cut off: {@code 49 d}. */
    public String span(@Nullable Duration span) {
        if (span == null || span.isNegative()) {
            return unknown();
        }
        if (span.toMinutes() < 60) {
            return text("format.minutes", span.toMinutes());
        }
        if (span.toHours() <= HOURS_SHOWN_UP_TO) {
            return text("format.hours", span.toHours(), "%02d".formatted(span.toMinutesPart()));
        }
        return text("format.days", span.toDays());
    }

    /** A span that bounds others: as {@link #span}, but {@code 24 h} where it is whole hours. */
    public String bound(Duration span) {
        boolean wholeHours = span.toMinutes() >= 60 && span.toMinutesPart() == 0 && span.toHours() <= HOURS_SHOWN_UP_TO;
        return wholeHours ? text("format.hours.whole", span.toHours()) : span(span);
    }

    /** {@code Thu 15 Oct 2026 11:42} in the zone of pages that belong to no office. */
    public String instant(@Nullable Instant instant) {
        return instant(instant, null);
    }

    /**
     * {@code Thu 15 Oct 2026 11:42}.
     *
     * @param in null for the zone of pages that belong to no office
     */
    public String instant(@Nullable Instant instant, @Nullable ZoneId in) {
        return written(instant, in, "EEE d MMM uuuu HH:mm");
    }

    /** {@code Thu 15 Oct 2026 11:42:07}, where order needs the seconds. */
    public String second(@Nullable Instant instant, @Nullable ZoneId in) {
        return written(instant, in, "EEE d MMM uuuu HH:mm:ss");
    }

    /** {@code Thu 15 Oct 2026}. */
    public String day(@Nullable Instant instant, @Nullable ZoneId in) {
        return written(instant, in, "EEE d MMM uuuu");
    }

    /** {@code Thu 15 Oct}, with its year where that is not the present one. */
    public String nearDay(Instant instant, @Nullable ZoneId in) {
        ZoneId read = in == null ? clock.zone() : in;
        boolean thisYear = instant.atZone(read).getYear() == clock.now().atZone(read).getYear();
        return written(instant, in, thisYear ? "EEE d MMM" : "EEE d MMM uuuu");
    }

    /** {@code 15 Oct 2026}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? unknown() : DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(day);
    }

    /** {@code October 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    /** {@code Thu 15 Oct}. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(day);
    }

    /** {@code 11:42}. */
    public String time(@Nullable Instant instant, @Nullable ZoneId in) {
        return written(instant, in, "HH:mm");
    }

    private String written(@Nullable Instant instant, @Nullable ZoneId in, String pattern) {
        return instant == null
                ? unknown()
                : DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(in == null ? clock.zone() : in));
    }

    private String unknown() {
        return text("format.unknown");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
