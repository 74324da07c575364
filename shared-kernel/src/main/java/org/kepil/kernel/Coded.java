package org.kepil.kernel;

import java.util.regex.Pattern;

/** A code that a rulebook lists. What it means, and whether it may be used, each country's rules say. */
public interface Coded {

    /** Upper case letters, digits and underscores, from 2 to 60, a letter first. */
    Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    String code();

    /** @throws IllegalArgumentException if it is not in the form of a code */
    static void require(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(code + " is no code like NOT_ELIGIBLE");
        }
    }
}
