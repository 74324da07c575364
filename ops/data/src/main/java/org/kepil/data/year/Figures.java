package org.kepil.data.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a generated year must come to: the published counts, and where nothing was published, the proportions of the year
 * that tells them.
 *
 * @param people how many got qualified aid
 */
record Figures(int people, Map<String, Integer> regions, Map<String, Integer> advocates, Map<String, Integer> matters,
        Map<String, Integer> sexes, Map<String, Integer> grounds, Map<String, Integer> stages) {

    static final String WITHIN_INCOME_LIMIT = "WITHIN_INCOME_LIMIT";
    static final String MINOR = "MINOR";
    static final Set<String> CRIMINAL_SPHERE = Set.of("CRIMINAL", "MISDEMEANOUR");

    private static final String CIVIL_SPHERE = "CIVIL_AND_ADMINISTRATIVE";
    /** Nobody published the two apart: four civil cases to one administrative one is invented. */
    private static final Map<String, Integer> CIVIL_MATTERS = ordered("CIVIL", 4, "ADMINISTRATIVE", 1);

    /** @throws IllegalArgumentException if nothing was published under that name */
    static Figures of(String profile) {
        Published year = Published.of(profile);
        Published latest = Published.of("kg-2021");
        Published staged = Published.of("kg-2020");
        Map<String, Integer> spheres = year.by("sphere").orElseThrow();
        int people = sum(spheres);
        int criminal = spheres.entrySet().stream().filter(each -> CRIMINAL_SPHERE.contains(each.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
        return new Figures(people, told(year, latest, "region", people), latest.by("advocates").orElseThrow(),
                matters(spheres), year.by("sex").orElseThrow(), grounds(year, latest, people),
                told(year, staged, "stage", criminal));
    }

    /** Everybody who got aid in the year, by everything that is counted. */
    List<Cell> cells() {
        List<Cell> cells = Cell.everybody(people);
        cells = Cell.split(cells, _ -> true, Dimension.REGION, regions);
        cells = Cell.split(cells, _ -> true, Dimension.MATTER, matters);
        cells = Cell.split(cells, _ -> true, Dimension.SEX, sexes);
        cells = Cell.split(cells, _ -> true, Dimension.GROUND, grounds);
        return Cell.split(cells, cell -> CRIMINAL_SPHERE.contains(cell.mark(Dimension.MATTER)), Dimension.STAGE,
                stages);
    }

    private static Map<String, Integer> told(Published year, Published proportions, String dimension, int people) {
        return year.by(dimension).orElseGet(() -> shared(people, proportions.by(dimension).orElseThrow()));
    }

    private static Map<String, Integer> matters(Map<String, Integer> spheres) {
        Map<String, Integer> matters = new LinkedHashMap<>(spheres);
        Integer civil = matters.remove(CIVIL_SPHERE);
        matters.putAll(shared(civil == null ? 0 : civil, CIVIL_MATTERS));
        return matters;
    }

    /** A year that tells its minors only shares the others out as the latest year does. */
    private static Map<String, Integer> grounds(Published year, Published latest, int people) {
        return year.by("ground").orElseGet(() -> {
            int minors = sum(year.by("minors").orElseThrow());
            Map<String, Integer> others = new LinkedHashMap<>(latest.by("ground").orElseThrow());
            others.remove(MINOR);
            Map<String, Integer> grounds = new LinkedHashMap<>(shared(people - minors, others));
            grounds.put(MINOR, minors);
            return grounds;
        });
    }

    private static Map<String, Integer> shared(int people, Map<String, Integer> weights) {
        int[] shares = Apportionment.shares(people, List.copyOf(weights.values()));
        Map<String, Integer> shared = new LinkedHashMap<>();
        weights.keySet().forEach(mark -> shared.put(mark, shares[shared.size()]));
        return shared;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> ordered(String one, int first, String other, int second) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put(one, first);
        weights.put(other, second);
        return weights;
    }
}
