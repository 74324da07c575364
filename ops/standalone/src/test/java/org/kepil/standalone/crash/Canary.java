package org.kepil.standalone.crash;

import java.util.EnumSet;
import java.util.Set;

/** A fault built in on purpose, which the oracles must find, or they find nothing. */
enum Canary {

    /** Writers are told that a command is stored before it is sent: oracle 1 must find it. */
    ACKNOWLEDGES_BEFORE_COMMIT(1),
    /** One event in a hundred never gets its row for the sequencer: oracle 2 must find it. */
    DROPS_EVENTS(2),
    /** Views hear some events twice: oracle 3 must find it. */
    DELIVERS_TWICE(3);

    private final int oracle;

    Canary(int oracle) {
        this.oracle = oracle;
    }

    int oracle() {
        return oracle;
    }

    /** Reads what {@link #text} wrote. */
    static Set<Canary> of(String text) {
        Set<Canary> canaries = EnumSet.noneOf(Canary.class);
        for (Canary canary : values()) {
            if (text.contains(canary.name())) {
                canaries.add(canary);
            }
        }
        return canaries;
    }

    static String text(Set<Canary> canaries) {
        return canaries.toString().replace(" ", "");
    }
}
