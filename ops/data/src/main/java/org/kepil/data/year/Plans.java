package org.kepil.data.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kepil.data.year.CasePlan.Ending;

/**
 * The cases of a year in the order in which they begin: everybody who got aid, as the figures count them, and beside them
 * those who asked and got none, whom no published table counts.
 */
final class Plans {

    /** Of a hundred decisions four refuse: published for a centre of Ukraine and for Moldova. */
    private static final double REFUSED_OF_AIDED = 4.0 / 96;
    /** Some withdraw before anybody decides. */
    private static final double WITHDRAWN_OF_AIDED = 0.01;

    private final YearOrder order;
    private final Hours hours;
    private final Map<String, Region> regions = new TreeMap<>();

    private Plans(YearOrder order, Figures figures) {
        this.order = order;
        this.hours = new Hours(order.year());
        figures.advocates().forEach((name, advocates) -> regions.put(name, Region.of(name, advocates)));
    }

    /** All cases of the year; the same order gives the same cases. */
    static List<CasePlan> of(YearOrder order) {
        Figures figures = Figures.of(order.profile());
        return new Plans(order, figures).all(figures);
    }

    /** The regions of the year, by name. */
    static List<Region> regions(YearOrder order) {
        return List.copyOf(new Plans(order, Figures.of(order.profile())).regions.values());
    }

    private List<CasePlan> all(Figures figures) {
        List<CasePlan> plans = new ArrayList<>(figures.people());
        for (Cell cell : figures.cells()) {
            IntStream.range(0, cell.count()).forEach(_ -> plans.add(plan(cell, Ending.AIDED, plans.size())));
        }
        int aided = plans.size();
        List<CasePlan> planned = plans.stream().filter(plan -> !plan.detained()).toList();
        Chance chance = new Chance(order.seed());
        for (Ending ending : List.of(Ending.REFUSED, Ending.WITHDRAWN)) {
            double share = ending == Ending.REFUSED ? REFUSED_OF_AIDED : WITHDRAWN_OF_AIDED;
            IntStream.range(0, (int) Math.round(aided * share))
                    .forEach(_ -> plans.add(like(chance.oneOf(planned), ending, plans.size())));
        }
        plans.sort(Comparator.comparing(CasePlan::beginsAt).thenComparing(CasePlan::number));
        return IntStream.range(0, plans.size()).mapToObj(at -> numbered(plans.get(at), at)).toList();
    }

    private CasePlan plan(Cell cell, Ending ending, int number) {
        Chance chance = Chance.ofCase(order.seed(), number);
        String stage = cell.marks().get(Dimension.STAGE);
        boolean detained = "DETENTION".equals(stage);
        String ground = cell.mark(Dimension.GROUND);
        Region region = regions.get(cell.mark(Dimension.REGION));
        if (region == null) {
            throw new IllegalStateException("Nobody says how many advocates there are in " + cell);
        }
        return new CasePlan(number, ending, region, cell.mark(Dimension.MATTER),
                cell.mark(Dimension.SEX).equals("FEMALE"), ground.equals(Figures.MINOR), ground, stage,
                detained ? hours.detention(chance) : hours.request(chance));
    }

    private CasePlan like(CasePlan other, Ending ending, int number) {
        return new CasePlan(number, ending, other.region(), other.matter(), other.woman(), other.minor(),
                other.ground(), other.stage(), hours.request(Chance.ofCase(order.seed(), number)));
    }

    private static CasePlan numbered(CasePlan plan, int number) {
        return new CasePlan(number, plan.ends(), plan.region(), plan.matter(), plan.woman(), plan.minor(),
                plan.ground(), plan.stage(), plan.beginsAt());
    }
}
