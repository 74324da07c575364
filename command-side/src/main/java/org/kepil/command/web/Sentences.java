package org.kepil.command.web;

import java.util.Locale;
import java.util.Map;
import org.kepil.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the command side, in the reader's language. Parts in braces are filled by name. */
@Component
final class Sentences {

    private final MessageSource messages = source();

    /** The sentence of a broken rule. */
    String of(Refusal refusal, Locale locale) {
        String sentence = text("refusal." + refusal.code(), locale);
        for (Map.Entry<String, String> part : refusal.arguments().entrySet()) {
            sentence = sentence.replace("{" + part.getKey() + "}", part.getValue());
        }
        return sentence;
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
