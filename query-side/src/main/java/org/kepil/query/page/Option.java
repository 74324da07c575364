package org.kepil.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.kepil.kernel.Coded;

/** One choice of a list: what the form sends, and what people read. */
public record Option(String value, String text) {

    /** Every code, in its order, with its word. */
    public static List<Option> of(Stream<? extends Coded> codes, Words words) {
        return codes.map(code -> new Option(code.code(), words.of(code))).toList();
    }

    /** Yes and no. */
    public static List<Option> flags(Words words) {
        return List.of(new Option("true", words.of(true)), new Option("false", words.of(false)));
    }

    /** Every constant, in its order, with its word. */
    public static <E extends Enum<E>> List<Option> of(Class<E> constants, Words words) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> new Option(constant.name(), words.of(constant)))
                .toList();
    }
}
