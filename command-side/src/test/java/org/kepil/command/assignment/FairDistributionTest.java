package org.kepil.command.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.Choice.Exclusion;
import org.kepil.kernel.assignment.Choice.Ranked;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FairDistributionTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00Z");
    private static final Need ANYBODY = new Need("CIVIL", null, null, Set.of(), Set.of());

    @Test
    void who_has_least_for_their_share_is_next() {
        Candidate full = candidate("R-1", 4, 100, null);
        Candidate half = candidate("R-2", 2, 50, null);

        Choice choice = FairDistribution.choose(ANYBODY, List.of(half, full));

        assertThat(choice.chosen()).contains(full.advocateId());
        assertThat(choice.ranked()).containsExactly(new Ranked(full.advocateId(), 4, 100),
                new Ranked(half.advocateId(), 2, 50));
    }

    @Test
    void among_equals_who_has_waited_longest_is_next_and_who_never_had_one_has_waited_longest() {
        Candidate lately = candidate("R-1", 1, 100, MONDAY.plusSeconds(1));
        Candidate before = candidate("R-2", 1, 100, MONDAY);
        Candidate never = candidate("R-3", 1, 100, null);

        assertThat(FairDistribution.choose(ANYBODY, List.of(lately, before, never)).ranked())
                .extracting(Ranked::advocateId)
                .containsExactly(never.advocateId(), before.advocateId(), lately.advocateId());
    }

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    void who_cannot_take_the_case_is_named_with_the_reason(Exclusion why) {
        AdvocateId id = new AdvocateId(UUID.randomUUID());
        Candidate excluded = new Candidate(id, "R-1", why == Exclusion.SUSPENDED, why == Exclusion.NO_CAPACITY ? 5 : 0,
                100,
                5, Set.of(why == Exclusion.OTHER_MATTERS ? "CRIMINAL" : "CIVIL"),
                Set.of(why == Exclusion.OTHER_DISTRICT ? "Naryn" : "Osh"),
                Set.of(why == Exclusion.NO_COMMON_LANGUAGE ? "uk" : "ky"), null);
        Need need = new Need("CIVIL", "Osh", "ky", why == Exclusion.CONFLICT_OF_INTEREST ? Set.of(id) : Set.of(),
                why == Exclusion.DECLINED_BEFORE ? Set.of(id) : Set.of());

        Choice choice = FairDistribution.choose(need, List.of(excluded));

        assertThat(choice.chosen()).isEmpty();
        assertThat(choice.excluded()).containsExactly(new Choice.Excluded(id, why));
    }

    @Test
    void whoever_works_everywhere_in_every_matter_can_take_it() {
        assertThat(FairDistribution.choose(new Need("CIVIL", "Osh", null, Set.of(), Set.of()),
                List.of(candidate("R-1", 0, 100, null))).chosen()).isPresent();
    }

    /** After any number of cases nobody who is given the next one could have been spared by giving it to another. */
    @RepeatedTest(50)
    void nobody_envies_another_their_load(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] weights = random.ints(2 + random.nextInt(8), 1, 101).toArray();
        int[] open = new int[weights.length];
        AdvocateId[] ids = new AdvocateId[weights.length];
        for (int place = 0; place < ids.length; place++) {
            ids[place] = new AdvocateId(UUID.randomUUID());
        }
        for (int round = 0; round < 300; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int place = 0; place < ids.length; place++) {
                candidates.add(new Candidate(ids[place], "R-" + place, false, open[place], weights[place], 999,
                        Set.of(), Set.of(), Set.of(), null));
            }
            Collections.shuffle(candidates, random);
            AdvocateId chosen = FairDistribution.choose(ANYBODY, candidates).chosen().orElseThrow();
            open[List.of(ids).indexOf(chosen)]++;
        }

        for (int one = 0; one < ids.length; one++) {
            for (int other = 0; other < ids.length; other++) {
                assertThat((long) open[one] * weights[other]).isLessThanOrEqualTo((open[other] + 1L) * weights[one]);
            }
        }
    }

    private static Candidate candidate(String number, int open, int weight, @Nullable Instant lastChosenAt) {
        return new Candidate(new AdvocateId(UUID.randomUUID()), number, false, open, weight, 20, Set.of(), Set.of(),
                Set.of("ky"), lastChosenAt);
    }
}
