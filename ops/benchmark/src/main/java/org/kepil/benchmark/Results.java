package org.kepil.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All samples of a run, and the report that is made of them. */
final class Results {

    private record Line(Section section, String subject, int writers) {
    }

    private final List<Bar> bars;
    private final List<Sample> samples = new ArrayList<>();

    Results(List<Bar> bars) {
        this.bars = bars;
    }

    void add(Sample sample) {
        samples.add(sample);
        System.out.printf("%-10s %-58s %2d  #%d %12.2f  x%.3f  %s%n", sample.section(), sample.subject(),
                sample.writers(), sample.repetition(), sample.value(), sample.ratio(), sample.correct());
    }

    /** Writes the report and, beside it, the raw samples. */
    void write(Path report, String head) throws IOException {
        Files.createDirectories(report.toAbsolutePath().getParent());
        Files.writeString(report, head + tables());
        Files.writeString(Path.of(report.toString().replace(".md", ".csv")),
                samples.stream().map(Sample::toCsv).collect(Collectors.joining("\n", Sample.HEADER + "\n", "\n")));
    }

    String tables() {
        Map<Section, Map<Line, List<Sample>>> sections = samples.stream().collect(Collectors.groupingBy(Sample::section,
                LinkedHashMap::new, Collectors.groupingBy(Results::line, LinkedHashMap::new, Collectors.toList())));
        return sections.entrySet().stream().map(section -> table(section.getKey(), section.getValue()))
                .collect(Collectors.joining());
    }

    private String table(Section section, Map<Line, List<Sample>> lines) {
        return "\n## " + section.title() + "\n\n| subject | writers | " + section.unit()
                + ", median (min - max) | x FLOOR, median (min - max) | correct | bar (aim): verdict |\n"
                + "|---|---|---|---|---|---|\n"
                + lines.entrySet().stream().map(line -> row(section, line.getKey(), line.getValue()))
                        .collect(Collectors.joining());
    }

    private String row(Section section, Line line, List<Sample> repetitions) {
        Spread ratio = Spread.of(repetitions, Sample::ratio);
        return "| %s | %d | %s | %s | %s | %s |\n".formatted(line.subject(), line.writers(),
                Spread.of(repetitions, Sample::value).shown(section.format()),
                section == Section.LOSS ? "-" : ratio.shown("%.2f"),
                checks(repetitions), verdict(repetitions.getFirst(), ratio.median()));
    }

    /** What was checked; what went wrong in any repetition is what counts. */
    private static String checks(List<Sample> repetitions) {
        var wrong = repetitions.stream().map(Sample::correct).filter(check -> check.startsWith("WRONG"))
                .collect(Collectors.toCollection(TreeSet::new));
        return wrong.isEmpty() ? repetitions.getLast().correct() : String.join("; ", wrong);
    }

    private String verdict(Sample sample, double ratio) {
        return bars.stream().filter(bar -> bar.concerns(sample)).map(bar -> bar.verdict(ratio))
                .collect(Collectors.joining("; "));
    }

    private static Line line(Sample sample) {
        return new Line(sample.section(), sample.subject(), sample.writers());
    }
}
