package org.kepil.kernel.assignment;

import java.util.List;
import java.util.Optional;
import org.kepil.kernel.advocate.AdvocateId;

/**
 * How an advocate was found: everybody who was looked at, so that anybody can see why it was this one.
 *
 * @param position up to which event of the log the candidates were known
 * @param ranked   who could take the case, the first being the one that was chosen; empty if nobody could
 * @param excluded who could not, and why
 */
public record Choice(long position, List<Ranked> ranked, List<Excluded> excluded) {

    /**
     * Somebody who could take the case.
     *
     * @param open   cases and offers that the advocate has
     * @param weight how much of the work the advocate has agreed to, from 1; 100 is a full share
     */
    public record Ranked(AdvocateId advocateId, int open, int weight) {
    }

    /** Somebody who could not. */
    public record Excluded(AdvocateId advocateId, Exclusion why) {
    }

    /** Why somebody cannot take a case. */
    public enum Exclusion {
        SUSPENDED,
        ON_LEAVE,
        CONFLICT_OF_INTEREST,
        DECLINED_BEFORE,
        DID_NOT_ANSWER_BEFORE,
        HELD_BEFORE,
        OTHER_MATTERS,
        OTHER_DISTRICT,
        NO_COMMON_LANGUAGE,
        NO_CAPACITY
    }

    public Choice {
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
    }

    /** The one that was chosen. */
    public Optional<AdvocateId> chosen() {
        return ranked.stream().findFirst().map(Ranked::advocateId);
    }
}
