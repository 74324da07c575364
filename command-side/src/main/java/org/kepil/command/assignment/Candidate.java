package org.kepil.command.assignment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.Choice.Exclusion;

/**
 * An advocate who might take a case.
 *
 * @param registerNumber decides between two who are alike in everything else
 * @param away           why the advocate takes no case at all now: suspended, or on leave; null if they do
 * @param open           cases and offers that the advocate has now
 * @param weight         how much of the work the advocate has agreed to, from 1; 100 is a full share
 * @param capacity       most cases and offers at a time
 * @param matters        codes of the matters that the advocate takes; empty for all
 * @param districts      where the advocate works; empty for everywhere
 * @param languages      ISO 639 codes
 * @param lastChosenAt   when the advocate last got an offer; null if never
 */
public record Candidate(AdvocateId advocateId, String registerNumber, @Nullable Exclusion away, int open, int weight,
        int capacity, Set<String> matters, Set<String> districts, Set<String> languages,
        @Nullable Instant lastChosenAt) {

    public Candidate {
        matters = Set.copyOf(matters);
        districts = Set.copyOf(districts);
        languages = Set.copyOf(languages);
        if (open < 0 || weight < 1 || capacity < 0) {
            throw new IllegalArgumentException(
                    "An advocate has open cases from 0, a weight from 1, a capacity from 0.");
        }
    }
}
