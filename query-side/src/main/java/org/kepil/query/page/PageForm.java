package org.kepil.query.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A form that asks the command side for something.
 *
 * @param name           last part of its message keys {@code form.<name>.title}, {@code .send} and {@code .refused}
 * @param action         where it is sent
 * @param idempotencyKey so that sending it twice does it once
 */
public record PageForm(String name, String action, List<FormField> fields, UUID idempotencyKey) {

    public static PageForm of(String name, String action, FormField... fields) {
        return new PageForm(name, action, List.of(fields), UUID.randomUUID());
    }

    /** The form as it was sent, with what is wrong with it, where it comes back. */
    public PageForm answered(Returned returned) {
        if (!returned.form(name)) {
            return this;
        }
        List<FormField> answered = fields.stream()
                .map(field -> field.answered(returned.typed().get(field.name()), returned.errors().get(field.name())))
                .toList();
        return new PageForm(name, action, answered, returned.key().orElse(idempotencyKey));
    }

    /** How the form is sent, if not as fields alone; null otherwise. */
    public @Nullable String encoding() {
        return fields.stream().anyMatch(field -> field.kind() == FormField.Kind.FILE) ? "multipart/form-data" : null;
    }

    /** The questions whose answers need a change, in their order. */
    public List<FormField> wrong() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }

    /** What the command side sends back with a redirect. */
    public record Returned(Map<String, String> typed, Map<String, String> errors) {

        /** Name of the hidden field that says which form it was. */
        public static final String WHICH = "form";

        /** Reads the flash attributes {@code form} and {@code errors}. */
        public static Returned of(Map<String, ?> model) {
            return new Returned(texts(model.get("form")), texts(model.get("errors")));
        }

        /** The key under which the form was sent; empty unless it may have been recorded. */
        Optional<UUID> key() {
            try {
                return Optional.ofNullable(typed.get("idempotencyKey")).map(UUID::fromString);
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        boolean form(String name) {
            return name.equals(typed.get(WHICH));
        }

        /** The name of the form that came back; null if none did. */
        public @Nullable String form() {
            return typed.get(WHICH);
        }

        @SuppressWarnings("unchecked")
        private static Map<String, String> texts(@Nullable Object flash) {
            return flash instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
        }
    }
}
