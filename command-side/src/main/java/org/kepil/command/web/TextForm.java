package org.kepil.command.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;

/** Reads the text of a field as what the field holds. */
final class TextForm {

    private static final Pattern WITH_OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d\\d(:\\d\\d)?)");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final int UUID_LENGTH = 36;

    private final Map<Class<?>, Function<String, Object>> forms;

    /** @param zone in which a time is meant that names none; null if every time has to say its offset */
    TextForm(@Nullable ZoneId zone) {
        forms = Map.of(String.class, text -> text, Boolean.class, TextForm::flag, LocalDate.class, LocalDate::parse,
                ZoneId.class, TextForm::zone, Instant.class, text -> instant(text, zone), Integer.class,
                Integer::valueOf, Long.class, Long::valueOf,
                Currency.class, Currency::getInstance, BigDecimal.class, TextForm::decimal);
    }

    /** @throws Invalid if the text cannot be read so */
    Object read(String field, Class<?> type, String text) {
        if (!text.codePoints().allMatch(TextForm::writable)) {
            throw new Invalid(field, "format");
        }
        if (type.isEnum()) {
            return constant(field, type, text);
        }
        if (isIdentifier(type)) {
            return identifier(field, type, text);
        }
        return Coded.class.isAssignableFrom(type) ? code(field, type, text) : value(field, type, text);
    }

    /** Neither a control character, apart from line end and tab, nor one half of a surrogate pair. */
    private static boolean writable(int character) {
        return character == '\n' || character == '\t'
                || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    private static Object constant(String field, Class<?> type, String text) {
        return Stream.of(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst().orElseThrow(() -> new Invalid(field, "choice"));
    }

    private static boolean isIdentifier(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private static Object identifier(String field, Class<?> type, String text) {
        try {
            return type.getConstructor(UUID.class).newInstance(uuid(text));
        } catch (IllegalArgumentException _) {
            throw new Invalid(field, "format");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An identifier is a record of one UUID, unlike " + type, e);
        }
    }

    /** Whether the rules list the code, whoever decides by them says. */
    private static Object code(String field, Class<?> type, String text) {
        if (!Coded.FORM.matcher(text).matches()) {
            throw new Invalid(field, "choice");
        }
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A code is a record of one text, unlike " + type, e);
        }
    }

    private Object value(String field, Class<?> type, String text) {
        Function<String, Object> form = forms.get(type);
        if (form == null) {
            throw new IllegalStateException("No field can hold " + type + ".");
        }
        try {
            return form.apply(text);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new Invalid(field, "format");
        }
    }

    /** With an offset, or, where the zone is known, as a clock shows it; to the millisecond, as the log keeps it. */
    private static Instant instant(String text, @Nullable ZoneId zone) {
        String iso = text.replace(' ', 'T');
        Instant instant = zone == null || WITH_OFFSET.matcher(iso).matches()
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(zone).toInstant();
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Digits with a point, and no powers of ten: nobody types those. */
    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("This is no number.");
        }
        return new BigDecimal(text);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("A flag is true or false.");
        };
    }

    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("An identifier has 36 characters.");
        }
        return UUID.fromString(text);
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException("There is no such zone.");
        }
        return ZoneId.of(text);
    }
}
