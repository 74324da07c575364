package org.kepil.query.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.rulebook.Matter;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.query.statistics.Statistics.By;
import org.kepil.query.statistics.Statistics.Count;
import org.kepil.query.statistics.Statistics.Line;

/** Adds the cells up to the tables that are published. What the lines are, the rules of the country say. */
final class Tally {

    /** In which sphere people are counted by stage. */
    private static final String CRIMINAL = "CRIMINAL";
    private static final List<String> GROUNDS = List.of("WITHIN_INCOME_LIMIT", "REGARDLESS_OF_INCOME",
            AgeGroup.MINOR.name());

    private final List<Cell> cells;
    private final @Nullable Rulebook rules;
    private final Map<OfficeId, String> regions;

    /** @param rules of the end of the year; null where there were none */
    Tally(List<Cell> cells, @Nullable Rulebook rules, Map<OfficeId, String> regions) {
        this.cells = cells;
        this.rules = rules;
        this.regions = regions;
    }

    long people() {
        return cells.stream().mapToLong(Cell::people).sum();
    }

    List<Count> tables(Suppression hiding) {
        return Stream.of(By.values()).map(by -> table(by, hiding)).toList();
    }

    private Count table(By by, Suppression hiding) {
        List<Cell> counted = by == By.STAGE
                ? cells.stream().filter(cell -> CRIMINAL.equals(sphere(cell))).toList()
                : cells;
        Function<Cell, @Nullable String> mark = mark(by);
        Map<@Nullable String, Long> lines = new LinkedHashMap<>();
        marks(by).forEach(code -> lines.put(code, 0L));
        counted.forEach(cell -> lines.merge(mark.apply(cell), cell.people(), Long::sum));
        List<Line> all = new ArrayList<>();
        lines.forEach((code, people) -> all.add(new Line(code, people)));
        if (by == By.REGION) {
            all.sort(Comparator.comparing((Line line) -> line.people()).reversed());
        }
        return new Count(by, counted.stream().mapToLong(Cell::people).sum(), hiding.of(all));
    }

    private Function<Cell, @Nullable String> mark(By by) {
        return switch (by) {
            case REGION -> cell -> regions.get(cell.office());
            case SPHERE -> this::sphere;
            case MATTER -> Cell::matter;
            case STAGE -> Cell::stage;
            case SEX -> Cell::sex;
            case AGE -> Cell::ageGroup;
            case GROUND -> this::ground;
        };
    }

    /** The lines that a table has even where nobody stands in them. */
    private List<String> marks(By by) {
        return switch (by) {
            case REGION -> regions.values().stream().distinct().sorted().toList();
            case SPHERE -> matters().map(Matter::sphere).distinct().toList();
            case MATTER -> matters().map(Matter::code).toList();
            case STAGE -> matters().filter(matter -> matter.sphere().equals(CRIMINAL))
                    .flatMap(matter -> matter.stages().stream()).distinct().toList();
            case SEX -> Stream.of(Sex.values()).map(Sex::name).toList();
            case AGE -> Stream.of(AgeGroup.values()).map(AgeGroup::name).toList();
            case GROUND -> GROUNDS;
        };
    }

    private Stream<Matter> matters() {
        return rules == null ? Stream.of() : rules.matters().stream();
    }

    private @Nullable String sphere(Cell cell) {
        return rules == null ? null : rules.matter(cell.matter()).map(Matter::sphere).orElse(null);
    }

    /** As published: minors apart, the others by whether the right that they were granted asks for their income. */
    private @Nullable String ground(Cell cell) {
        if (AgeGroup.MINOR.name().equals(cell.ageGroup())) {
            return GROUNDS.getLast();
        }
        String code = cell.ground();
        if (rules == null || code == null) {
            return null;
        }
        return Optional.of(code).flatMap(rules::category)
                .map(category -> GROUNDS.get(category.means() == null ? 1 : 0)).orElse(null);
    }
}
