package org.kepil.command.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.Choice.Excluded;
import org.kepil.kernel.assignment.Choice.Exclusion;
import org.kepil.kernel.assignment.Choice.Ranked;

/**
 * Chooses the advocate whose turn it is: the one who, with this case, would have the least work for the share that they
 * agreed to (the highest-averages rule of D'Hondt, so nobody is ever given a case whom another would have envied less).
 * Among equals, who has waited longest; then the smaller register number. No chance, no clock: the same candidates give
 * the same choice, and the choice says what it was made of.
 */
public final class FairDistribution {

    private static final Comparator<Candidate> ORDER = ((Comparator<Candidate>) FairDistribution::byShare)
            .thenComparing(candidate -> Optional.ofNullable(candidate.lastChosenAt()).orElse(Instant.MIN))
            .thenComparing(Candidate::registerNumber);

    private FairDistribution() {
    }

    /**
     * Whose turn it is, if anybody's. The order of the candidates is of no account.
     *
     * @param position up to which event of the log the candidates are known
     */
    public static Choice choose(Need need, Collection<Candidate> candidates, long position) {
        List<Candidate> able = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(Comparator.comparing(Candidate::registerNumber))
                .toList()) {
            exclusion(need, candidate).ifPresentOrElse(
                    why -> excluded.add(new Excluded(candidate.advocateId(), why)), () -> able.add(candidate));
        }
        return new Choice(position,
                able.stream().sorted(ORDER)
                        .map(each -> new Ranked(each.advocateId(), each.open(), each.weight())).toList(),
                excluded);
    }

    /** The first reason that holds: who may not at all, then who does not suit the case, then who has no room. */
    private static Optional<Exclusion> exclusion(Need need, Candidate candidate) {
        if (candidate.away() != null) {
            return Optional.of(candidate.away());
        }
        Exclusion barred = need.barred().get(candidate.advocateId());
        if (barred != null) {
            return Optional.of(barred);
        }
        if (!candidate.matters().isEmpty() && !candidate.matters().contains(need.matter())) {
            return Optional.of(Exclusion.OTHER_MATTERS);
        }
        if (need.district() != null && !candidate.districts().isEmpty()
                && !candidate.districts().contains(need.district())) {
            return Optional.of(Exclusion.OTHER_DISTRICT);
        }
        if (need.language() != null && !candidate.languages().contains(need.language())) {
            return Optional.of(Exclusion.NO_COMMON_LANGUAGE);
        }
        return candidate.open() >= candidate.capacity() ? Optional.of(Exclusion.NO_CAPACITY) : Optional.empty();
    }

    /** Compares (open + 1) / weight without dividing. */
    private static int byShare(Candidate one, Candidate other) {
        return Long.compare((one.open() + 1L) * other.weight(), (other.open() + 1L) * one.weight());
    }
}
