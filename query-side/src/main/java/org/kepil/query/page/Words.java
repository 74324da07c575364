package org.kepil.query.page;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;
import org.kepil.kernel.Refusal;
import org.kepil.kernel.person.PersonalText;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a page, in the reader's language. */
@Component("words")
public class Words {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What a page says for a value: the word of a constant or of a rulebook's code, yes or no, text about a person or that
     * it was erased, the sentence of a refusal, several codes with commas between them; <i>none</i> for null. One method for
     * all of them, because a page that asks for nothing's word must not depend on which one is found first.
     *
     * @throws IllegalArgumentException if pages have no words for such a value
     */
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> text("word.none");
            case Enum<?> constant ->
                text("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            case Coded coded -> textOr("word." + coded.getClass().getSimpleName() + "." + coded.code(), coded.code());
            case PersonalText personal -> personal.or(text("word.erased"));
            case Boolean flag -> text(flag ? "word.yes" : "word.no");
            case Refusal refusal -> textOr("refusal." + refusal.code(), refusal.code());
            case Collection<?> codes when codes.isEmpty() -> text("word.not-recorded");
            case Collection<?> codes -> codes.stream().map(this::of).collect(Collectors.joining(", "));
            default -> throw new IllegalArgumentException("There are no words for " + value.getClass());
        };
    }

    /** {@code Kyrgyzstan} of {@code KG}; the code itself where it is no country's. */
    public String country(String code) {
        return COUNTRIES.contains(code)
                ? Locale.of("", code).getDisplayCountry(LocaleContextHolder.getLocale())
                : code;
    }

    /** The message; the other text where no language has one. */
    public String textOr(String key, String other) {
        return Objects.requireNonNullElse(messages.getMessage(key, new Object[0], other,
                LocaleContextHolder.getLocale()), other);
    }

    /** The message with its parts by name. */
    public String text(String key, Map<String, ?> parts) {
        return messages.getMessage(key, new Object[]{parts}, LocaleContextHolder.getLocale());
    }

    /** The message with its arguments in order. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
