package org.kepil.query.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.query.statistics.Statistics.By;
import org.kepil.query.statistics.Statistics.Count;
import org.kepil.query.statistics.Statistics.Line;

/**
 * A publication, counted again as of its position, and today's figures of the same period beside it.
 *
 * @param sha256    of the table as it was counted now
 * @param published the table as of the position
 * @param today     the table as of now, hidden as the published one is
 */
public record Recounted(PublicationRow publication, String sha256, Statistics published, Statistics today) {

    /** Where the two tables differ. @param published null where it is hidden, or no line @param today the same */
    public record Difference(By by, @Nullable String code, @Nullable Long published, @Nullable Long today) {
    }

    static Recounted of(PublicationRow publication, Statistics published, Statistics today) {
        return new Recounted(publication, new CanonicalTable(published).sha256(), published, today);
    }

    /** Whether the log gives the very table that was published. */
    @JsonProperty
    public boolean equal() {
        return sha256.equals(publication.sha256());
    }

    /** Every line in which today's figures are others. */
    @JsonProperty
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (By by : By.values()) {
            Set<@Nullable String> codes = new LinkedHashSet<>();
            published.by(by).lines().forEach(line -> codes.add(line.code()));
            today.by(by).lines().forEach(line -> codes.add(line.code()));
            for (String code : codes) {
                Long before = people(published.by(by), code);
                Long now = people(today.by(by), code);
                if (!Objects.equals(before, now)) {
                    differences.add(new Difference(by, code, before, now));
                }
            }
        }
        return differences;
    }

    private static @Nullable Long people(Count table, @Nullable String code) {
        return table.lines().stream().filter(line -> Objects.equals(line.code(), code)).findFirst()
                .map(Line::people).orElse(null);
    }
}
