package org.kepil.data.year;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.data.year.CasePlan.Ending;

/** What is odd in a year, so that supervisors have something to find: chosen before anything is told. */
final class Oddities {

    /** What is odd about one case. @param repeats number of the case of which this one is a repetition; null for none */
    record Of(boolean lateNotice, boolean illTreatment, boolean favourite, @Nullable Integer repeats) {

        static final Of NONE = new Of(false, false, false, null);
    }

    private static final int LATE = 17;
    private static final int ILL_TREATED = 9;
    private static final int FAVOURED = 8;
    private static final int REPEATED = 12;
    private static final Duration REPEATED_WITHIN = Duration.ofDays(20);

    private final Map<Integer, Of> odd = new HashMap<>();

    Oddities(List<CasePlan> plans, Chance chance) {
        List<CasePlan> detained = plans.stream().filter(CasePlan::detained).toList();
        for (int at = 0; at < LATE; at++) {
            odd.put(chance.oneOf(detained).number(), new Of(true, false, false, null));
        }
        for (int at = 0; at < ILL_TREATED; at++) {
            odd.putIfAbsent(chance.oneOf(detained).number(), new Of(false, true, false, null));
        }
        favour(plans.stream().filter(plan -> plan.ends() == Ending.AIDED && !plan.detained()
                && plan.region().name().equals("Jalal-Abad")).toList(), chance);
        repeat(plans, chance);
    }

    /** One advocate gets a run of cases, whoever's turn it is. */
    private void favour(List<CasePlan> cases, Chance chance) {
        int first = chance.below(Math.max(1, cases.size() - FAVOURED));
        cases.stream().skip(first).limit(FAVOURED)
                .forEach(plan -> odd.putIfAbsent(plan.number(), new Of(false, false, true, null)));
    }

    /** Some of those who are refused had asked shortly before. */
    private void repeat(List<CasePlan> plans, Chance chance) {
        List<CasePlan> refused = plans.stream().filter(plan -> plan.ends() == Ending.REFUSED).toList();
        for (int at = 0; at < REPEATED; at++) {
            CasePlan second = chance.oneOf(refused);
            plans.stream().filter(first -> repeats(first, second)).findFirst().ifPresent(first -> odd
                    .putIfAbsent(second.number(), new Of(false, false, false, first.number())));
        }
    }

    private static boolean repeats(CasePlan first, CasePlan second) {
        return first.ends() == Ending.AIDED && first.region().equals(second.region())
                && first.woman() == second.woman() && first.beginsAt().isBefore(second.beginsAt())
                && first.beginsAt().plus(REPEATED_WITHIN).isAfter(second.beginsAt());
    }

    Of of(int number) {
        return odd.getOrDefault(number, Of.NONE);
    }
}
