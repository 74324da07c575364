package org.kepil.kernel.access;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * How far somebody sees among the cases: all of them, or those that name one of these as a reader.
 *
 * @param everything whether no case is hidden; {@code as} then is empty
 * @param as         the offices and the advocate as which the person reads
 */
public record Sight(boolean everything, Set<UUID> as) {

    /** Every case. */
    public static final Sight EVERYTHING = new Sight(true, Set.of());

    /** No case at all. */
    public static final Sight NOTHING = new Sight(false, Set.of());

    public Sight {
        as = Set.copyOf(as);
    }

    static Sight as(Set<UUID> readers) {
        return new Sight(false, readers);
    }

    /** Whether a case that may be read by these is seen. */
    public boolean covers(Set<UUID> readers) {
        return everything || !Collections.disjoint(as, readers);
    }
}
