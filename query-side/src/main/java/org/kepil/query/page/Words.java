package org.kepil.query.page;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
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

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The word of a constant, key {@code word.<type>.<constant>}; <i>none</i> for null. */
    public String of(@Nullable Enum<?> constant) {
        return constant == null
                ? text("word.none")
                : text("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word of a rulebook's code, key {@code word.<type>.<code>}; the code itself where no language has a word for it. */
    public String of(@Nullable Coded coded) {
        if (coded == null) {
            return text("word.none");
        }
        return textOr("word." + coded.getClass().getSimpleName() + "." + coded.code(), coded.code());
    }

    /** The message; the other text where no language has one. */
    public String textOr(String key, String other) {
        return Objects.requireNonNullElse(messages.getMessage(key, new Object[0], other,
                LocaleContextHolder.getLocale()), other);
    }

    /** The words of several codes, divided by commas; <i>not recorded</i> where there is none. */
    public String of(Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? text("word.not-recorded")
                : codes.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Yes or no. */
    public String of(boolean flag) {
        return text(flag ? "word.yes" : "word.no");
    }

    /** Text about a person, or that it was erased; <i>none</i> for null. */
    public String of(@Nullable PersonalText text) {
        return text == null ? text("word.none") : text.or(text("word.erased"));
    }

    /** The sentence under the refusal's code. A code without a sentence reads as the code itself. */
    public String of(Refusal refusal) {
        return Objects.requireNonNullElse(messages.getMessage("refusal." + refusal.code(), new Object[0],
                refusal.code(), LocaleContextHolder.getLocale()), refusal.code());
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
