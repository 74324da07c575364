package org.kepil.query.statistics;

import org.kepil.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.query.statistics.Statistics.Count;
import org.kepil.query.statistics.Statistics.Line;

/**
 * The one form of a table that is hashed: comma-separated values in UTF-8, codes instead of words, lines in the order of their
 * codes, a line feed after each. Neither a language nor the order on a page changes it. A hidden number is a star, and people
 * of whom a mark was not said stand under no code.
 */
public final class CanonicalTable {

    private static final String HIDDEN = "*";

    private final Statistics statistics;

    public CanonicalTable(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The table itself. */
    public String csv() {
        StringBuilder csv = new StringBuilder("by,code,people\n");
        csv.append("COUNTRY,").append(statistics.country()).append(",\n");
        csv.append("PERIOD,").append(statistics.period()).append(",\n");
        csv.append("SMALLEST,,").append(statistics.smallest()).append('\n');
        csv.append("ALL,,").append(statistics.people()).append('\n');
        statistics.tables().stream().sorted(Comparator.comparing(Count::by)).forEach(table -> append(table, csv));
        return csv.toString();
    }

    private static void append(Count table, StringBuilder csv) {
        table.lines().stream().sorted(Comparator.comparing(line -> Objects.requireNonNullElse(line.code(), "")))
                .forEach(line -> csv.append(table.by()).append(',').append(quoted(line)).append(',')
                        .append(number(line.people())).append('\n'));
        csv.append(table.by()).append("_ALL,,").append(table.people()).append('\n');
    }

    private static String quoted(Line line) {
        String code = Objects.requireNonNullElse(line.code(), "");
        return code.matches("[^\",\\r\\n]*") ? code : '"' + code.replace("\"", "\"\"") + '"';
    }

    private static String number(@Nullable Long people) {
        return people == null ? HIDDEN : people.toString();
    }

    /** Of the table in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(csv().getBytes(StandardCharsets.UTF_8));
    }
}
