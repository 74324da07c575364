package org.kepil.kernel.timelimit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a clock can run on that no event is stored for, because another event tells it. A rulebook names it like an event.
 */
public enum Occasion {

    /** Somebody was detained in fact, at the instant that the notice tells. */
    DETAINED("detention.Detained"),
    /** A detained person's advocate took the case on, or another one took it over. */
    ADVOCATE_APPOINTED("detention.AdvocateAppointed");

    private static final Set<String> NAMES = Arrays.stream(values()).map(Occasion::stored)
            .collect(Collectors.toUnmodifiableSet());

    private final String stored;

    Occasion(String stored) {
        this.stored = stored;
    }

    /** The name by which rulebooks know it. */
    public String stored() {
        return stored;
    }

    /** Every name. */
    public static Set<String> names() {
        return NAMES;
    }
}
