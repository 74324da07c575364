package org.kepil.query.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Texts in ICU form, from the message files of all modules: plural forms, and parts that are named where the one argument is
 * a map. A file that is not on the class path is passed over, so that each side can be started alone.
 */
public final class Messages extends AbstractMessageSource {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final List<String> names;

    /** @param names bundles, for example {@code messages.query}; of two that hold a key the first wins */
    public Messages(String... names) {
        this.names = Stream.of(names).filter(Messages::exists).toList();
    }

    private static boolean exists(String name) {
        try {
            ResourceBundle.getBundle(name, Locale.ROOT, NO_FALLBACK);
            return true;
        } catch (MissingResourceException _) {
            return false;
        }
    }

    @Override
    protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
            @Nullable Locale locale) {
        Locale reader = Objects.requireNonNullElse(locale, Locale.ENGLISH);
        String pattern = code == null ? null : pattern(code, reader);
        return pattern == null
                ? null
                : format(pattern, arguments, reader);
    }

    private static String format(String pattern, Object @Nullable [] arguments, Locale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        return arguments != null && arguments.length == 1 && arguments[0] instanceof Map<?, ?> parts
                ? format.format(parts)
                : format.format(arguments == null ? new Object[0] : arguments);
    }

    private @Nullable String pattern(String code, Locale locale) {
        return names.stream()
                .map(name -> ResourceBundle.getBundle(name, locale, NO_FALLBACK))
                .filter(bundle -> bundle.containsKey(code))
                .findFirst()
                .map(bundle -> bundle.getString(code))
                .orElse(null);
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null; // everything is resolved above, in ICU form
    }
}
