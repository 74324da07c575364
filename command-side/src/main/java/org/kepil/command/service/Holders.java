package org.kepil.command.service;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentEndedEarly;

/** Who holds the case, and who held it until when. */
final class Holders {

    private final Map<AdvocateId, Instant> left = new HashMap<>();
    private @Nullable AdvocateId holder;

    void took(AdvocateId advocate) {
        holder = advocate;
        left.remove(advocate);
    }

    void changed(AdvocateReplaced event, Instant at) {
        took(event.to());
        left.put(event.from(), at);
    }

    void ended(AssignmentEndedEarly event, Instant at) {
        holder = null;
        left.put(event.advocateId(), at);
    }

    /** Whether the advocate holds or held the case and speaks for themselves. */
    boolean may(AdvocateId advocate, Asked asked) {
        return !asked.byAdvocateOtherThan(advocate) && (advocate.equals(holder) || left.containsKey(advocate));
    }

    /** When the advocate was replaced or left; empty if they hold the case. */
    Optional<Instant> left(AdvocateId advocate) {
        return Optional.ofNullable(left.get(advocate));
    }
}
