package org.kepil.command.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.kepil.command.Refused;

/** The sentences of the command side, in the reader's language. */
@Component
final class Sentences {

    private final MessageSource messages = source();

    /** The sentence of a broken rule. */
    String of(Refused refused, Locale locale) {
        return messages.getMessage("refusal." + refused.refusal().code(), refused.arguments().toArray(), locale);
    }

    /** @throws org.springframework.context.NoSuchMessageException if there is no such key */
    String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static MessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/command");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
