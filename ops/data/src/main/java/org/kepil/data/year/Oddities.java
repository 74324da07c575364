package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.data.year.CasePlan.Ending;

/** What is odd in a year, so that supervisors have something to find: chosen before anything is told. */
final class Oddities {

    /** What is odd about one case, if anything. @param repeats number of the case of which this one is a repetition */
    record Of(@Nullable Oddity what, @Nullable Integer repeats) {

        static final Of NOTHING = new Of(null, null);
    }

    /** From that day of the year on nobody does anything in the cases of advocates who are suspended. */
    static final MonthDay SUSPENDED_ON = MonthDay.of(12, 28);

    /** Where an advocate is suspended whose cases nobody takes over. */
    static final String ABANDONED_IN = "Osh";
    private static final int LATE = 17;
    private static final int ILL_TREATED = 9;
    private static final int FAVOURED = 8;
    private static final int REPEATED = 12;
    private static final int OVERLAPPING = 11;
    private static final int WITHOUT_PAPERS = 14;
    private static final int ABANDONED = 5;
    private static final Duration REPEATED_WITHIN = Duration.ofDays(20);

    private final Map<Integer, Of> odd = new HashMap<>();

    Oddities(YearOrder order, List<CasePlan> plans) {
        Chance chance = new Chance(order.seed() + 2);
        List<CasePlan> detained = plans.stream().filter(CasePlan::detained).toList();
        List<CasePlan> aided = plans.stream().filter(plan -> plan.ends() == Ending.AIDED && !plan.detained()).toList();
        put(Oddity.LATE_NOTICE, LATE, detained, chance);
        put(Oddity.ILL_TREATMENT, ILL_TREATED, detained, chance);
        favour(in("Jalal-Abad", aided), chance);
        repeat(plans, chance);
        put(Oddity.OVERLAP, OVERLAPPING, aided, chance);
        put(Oddity.MISSING_PAPERS, WITHOUT_PAPERS,
                aided.stream().filter(plan -> plan.ground().equals(Figures.WITHIN_INCOME_LIMIT)).toList(), chance);
        Instant autumn = LocalDate.of(order.year(), 9, 1).atStartOfDay(Region.ZONE).toInstant();
        put(Oddity.BARRED_ADVOCATE, ABANDONED, in(ABANDONED_IN, aided).stream()
                .filter(plan -> plan.beginsAt().isAfter(autumn)
                        && plan.beginsAt().isBefore(autumn.plus(Duration.ofDays(80))))
                .toList(), chance);
    }

    private static List<CasePlan> in(String region, List<CasePlan> plans) {
        return plans.stream().filter(plan -> plan.region().name().equals(region)).toList();
    }

    private void put(Oddity oddity, int times, List<CasePlan> plans, Chance chance) {
        for (int at = 0; at < times; at++) {
            odd.putIfAbsent(chance.oneOf(plans).number(), new Of(oddity, null));
        }
    }

    /** One advocate gets a run of cases, whoever's turn it is. */
    private void favour(List<CasePlan> cases, Chance chance) {
        int first = chance.below(Math.max(1, cases.size() - FAVOURED));
        cases.stream().skip(first).limit(FAVOURED)
                .forEach(plan -> odd.putIfAbsent(plan.number(), new Of(Oddity.OUT_OF_TURN, null)));
    }

    /** Some of those who are refused had asked shortly before. */
    private void repeat(List<CasePlan> plans, Chance chance) {
        List<CasePlan> refused = plans.stream().filter(plan -> plan.ends() == Ending.REFUSED).toList();
        for (int at = 0; at < REPEATED; at++) {
            CasePlan second = chance.oneOf(refused);
            plans.stream().filter(first -> repeats(first, second)).findFirst().ifPresent(first -> odd
                    .putIfAbsent(second.number(), new Of(Oddity.DUPLICATE, first.number())));
        }
    }

    private static boolean repeats(CasePlan first, CasePlan second) {
        return first.ends() == Ending.AIDED && first.region().equals(second.region())
                && first.woman() == second.woman() && first.beginsAt().isBefore(second.beginsAt())
                && first.beginsAt().plus(REPEATED_WITHIN).isAfter(second.beginsAt());
    }

    Of of(int number) {
        return odd.getOrDefault(number, Of.NOTHING);
    }
}
