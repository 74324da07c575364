package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;

/** How much do advocates have to do, and who of them has a conflict? Answered by {@link FindLoads.Loads}. */
@Shows(Sight.NOBODY)
public record FindLoads(FindConflicts conflicts) {

    /**
     * What they have.
     *
     * @param position   up to which event of the log it is known; -1 before the first
     * @param loads      of those who ever had anything
     * @param conflicted who acts, or acted, for somebody against the client
     */
    public record Loads(long position, Map<AdvocateId, Load> loads, Set<AdvocateId> conflicted) {

        public Loads {
            loads = Map.copyOf(loads);
            conflicted = Set.copyOf(conflicted);
        }

        public Load of(AdvocateId advocate) {
            return loads.getOrDefault(advocate, Load.NONE);
        }
    }

    /**
     * What one of them has.
     *
     * @param open         cases and offers
     * @param lastChosenAt when the latest of the cases and offers that are or were last theirs was given to them; null for
     *                     never
     */
    public record Load(int open, @Nullable Instant lastChosenAt) {

        static final Load NONE = new Load(0, null);
    }
}
