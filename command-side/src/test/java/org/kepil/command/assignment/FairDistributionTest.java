package org.kepil.command.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private static final Need ANYBODY = new Need("CIVIL", null, null, Map.of());

    private static final Set<Exclusion> OF_THE_CASE = EnumSet.of(Exclusion.CONFLICT_OF_INTEREST,
            Exclusion.DECLINED_BEFORE, Exclusion.DID_NOT_ANSWER_BEFORE, Exclusion.HELD_BEFORE);

    @Test
    void who_has_least_for_their_share_is_next() {
        Candidate full = candidate("R-1", 4, 100, null);
        Candidate half = candidate("R-2", 2, 50, null);

        Choice choice = choose(ANYBODY, List.of(half, full));

        assertThat(choice.chosen()).contains(full.advocateId());
        assertThat(choice.ranked()).containsExactly(new Ranked(full.advocateId(), 4, 100),
                new Ranked(half.advocateId(), 2, 50));
    }

    @Test
    void among_equals_who_has_waited_longest_is_next_and_who_never_had_one_has_waited_longest() {
        Candidate lately = candidate("R-1", 1, 100, MONDAY.plusSeconds(1));
        Candidate before = candidate("R-2", 1, 100, MONDAY);
        Candidate never = candidate("R-3", 1, 100, null);

        assertThat(choose(ANYBODY, List.of(lately, before, never)).ranked())
                .extracting(Ranked::advocateId)
                .containsExactly(never.advocateId(), before.advocateId(), lately.advocateId());
    }

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    void who_cannot_take_the_case_is_named_with_the_reason(Exclusion why) {
        AdvocateId id = new AdvocateId(UUID.randomUUID());
        boolean away = why == Exclusion.SUSPENDED || why == Exclusion.ON_LEAVE;
        Candidate excluded = new Candidate(id, "R-1", away ? why : null, why == Exclusion.NO_CAPACITY ? 5 : 0, 100, 5,
                Set.of(why == Exclusion.OTHER_MATTERS ? "CRIMINAL" : "CIVIL"),
                Set.of(why == Exclusion.OTHER_DISTRICT ? "Naryn" : "Osh"),
                Set.of(why == Exclusion.NO_COMMON_LANGUAGE ? "uk" : "ky"), null);
        Need need = new Need("CIVIL", "Osh", "ky", OF_THE_CASE.contains(why) ? Map.of(id, why) : Map.of());

        Choice choice = choose(need, List.of(excluded));

        assertThat(choice.chosen()).isEmpty();
        assertThat(choice.excluded()).containsExactly(new Choice.Excluded(id, why));
    }

    @Test
    void whoever_works_everywhere_in_every_matter_can_take_it() {
        assertThat(choose(new Need("CIVIL", "Osh", null, Map.of()),
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
                candidates.add(new Candidate(ids[place], "R-" + place, null, open[place], weights[place], 999,
                        Set.of(), Set.of(), Set.of(), null));
            }
            Collections.shuffle(candidates, random);
            AdvocateId chosen = choose(ANYBODY, candidates).chosen().orElseThrow();
            open[List.of(ids).indexOf(chosen)]++;
        }

        for (int one = 0; one < ids.length; one++) {
            for (int other = 0; other < ids.length; other++) {
                assertThat((long) open[one] * weights[other]).isLessThanOrEqualTo((open[other] + 1L) * weights[one]);
            }
        }
    }

    /** Whoever shows the candidates in another order hears of the same choice, with the same reasons. */
    @RepeatedTest(50)
    void the_order_of_the_candidates_is_of_no_account(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < 12; place++) {
            candidates.add(new Candidate(new AdvocateId(new UUID(1, place)), "R-" + random.nextInt(100) + "-" + place,
                    random.nextInt(5) == 0 ? Exclusion.SUSPENDED : null, random.nextInt(4),
                    50 * (1 + random.nextInt(2)),
                    3, Set.of(), Set.of(), Set.of(), random.nextBoolean() ? null : MONDAY));
        }
        Choice choice = choose(ANYBODY, candidates);
        Collections.shuffle(candidates, random);

        assertThat(choose(ANYBODY, candidates)).isEqualTo(choice);
    }

    /** Of many cases everybody has as many as their share of all shares, give or take one for each who competes. */
    @RepeatedTest(20)
    void shares_of_the_work_come_to_the_shares_agreed_to(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] weights = random.ints(2 + random.nextInt(6), 10, 101).toArray();
        int[] open = new int[weights.length];
        int cases = 2_000;
        for (int round = 0; round < cases; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int place = 0; place < weights.length; place++) {
                candidates.add(new Candidate(new AdvocateId(new UUID(1, place)), "R-" + place, null, open[place],
                        weights[place], cases, Set.of(), Set.of(), Set.of(), null));
            }
            open[(int) choose(ANYBODY, candidates).chosen().orElseThrow().value().getLeastSignificantBits()]++;
        }
        double all = IntStream.of(weights).sum();
        for (int place = 0; place < weights.length; place++) {
            assertThat((double) open[place]).isCloseTo(cases * weights[place] / all, within((double) weights.length));
        }
    }

    private static Choice choose(Need need, List<Candidate> candidates) {
        return FairDistribution.choose(need, candidates, 17);
    }

    private static Candidate candidate(String number, int open, int weight, @Nullable Instant lastChosenAt) {
        return new Candidate(new AdvocateId(UUID.randomUUID()), number, null, open, weight, 20, Set.of(), Set.of(),
                Set.of("ky"), lastChosenAt);
    }
}
