package org.kepil.query.page;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name     what the form sends; its label is {@code field.<name>}, its hint {@code field.<name>.hint} where there is one
 * @param options  what can be chosen; empty for other kinds
 * @param value    what stands in it: typed before, else proposed; null for nothing
 * @param error    message key of what is wrong with it; null if nothing is
 */
public record FormField(String name, Kind kind, boolean required, List<Option> options, @Nullable String value,
        @Nullable String error) {

    /** How a question is answered. */
    public enum Kind {
        TEXT("text"),
        AREA(null),
        SELECT(null),
        /** As many of the options as apply; sent as one field several times, which the command side reads as a list. */
        CHECKS(null),
        /** By the clock of the office. */
        INSTANT("datetime-local"),
        DAY("date"),
        FILE("file"),
        HIDDEN(null);

        private final @Nullable String input;

        Kind(@Nullable String input) {
            this.input = input;
        }

        /** The type of the HTML input that asks for it; null where another element does, or nobody is asked. */
        public @Nullable String input() {
            return input;
        }
    }

    public static FormField text(String name) {
        return new FormField(name, Kind.TEXT, true, List.of(), null, null);
    }

    public static FormField area(String name) {
        return new FormField(name, Kind.AREA, true, List.of(), null, null);
    }

    public static FormField select(String name, List<Option> options) {
        return new FormField(name, Kind.SELECT, true, options, null, null);
    }

    /** Any of the options, or none. */
    public static FormField checks(String name, List<Option> options) {
        return new FormField(name, Kind.CHECKS, false, options, null, null);
    }

    public static FormField instant(String name) {
        return new FormField(name, Kind.INSTANT, true, List.of(), null, null);
    }

    public static FormField day(String name) {
        return new FormField(name, Kind.DAY, true, List.of(), null, null);
    }

    public static FormField file(String name) {
        return new FormField(name, Kind.FILE, true, List.of(), null, null);
    }

    public static FormField hidden(String name, Object value) {
        return new FormField(name, Kind.HIDDEN, true, List.of(), value.toString(), null);
    }

    public FormField optional() {
        return new FormField(name, kind, false, options, value, error);
    }

    public FormField proposing(@Nullable Object proposal) {
        return new FormField(name, kind, required, options, proposal == null ? null : proposal.toString(), error);
    }

    /** Is the option among those that stand in it, divided by commas? */
    public boolean chosen(Option option) {
        return value != null && Arrays.stream(value.split(",")).map(String::strip).anyMatch(option.value()::equals);
    }

    /** With what was sent of it; a group without a tick sends nothing, and that is its answer. */
    FormField answered(@Nullable String typed, @Nullable String wrong) {
        boolean unsaid = typed == null && kind != Kind.CHECKS;
        return new FormField(name, kind, required, options, unsaid || kind == Kind.HIDDEN ? value : typed, wrong);
    }
}
