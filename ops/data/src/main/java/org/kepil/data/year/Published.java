package org.kepil.data.year;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a year as its service published them, each with its source, from {@code published/<name>.csv}. */
final class Published {

    private final Map<String, Map<String, Integer>> tables = new LinkedHashMap<>();

    private Published() {
    }

    /** @throws IllegalArgumentException if there are no figures of that name */
    static Published of(String name) {
        Published published = new Published();
        try (InputStream file = Published.class.getResourceAsStream("/published/" + name + ".csv")) {
            if (file == null) {
                throw new IllegalArgumentException("Nothing was published as " + name + ".");
            }
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .forEach(published::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return published;
    }

    private void add(NamedCsvRecord row) {
        tables.computeIfAbsent(row.getField("dimension"), _ -> new LinkedHashMap<>()).put(row.getField("value"),
                Integer.valueOf(row.getField("count")));
    }

    /** Counts by mark, in the order of the file; empty if nothing was published by that. */
    Optional<Map<String, Integer>> by(String dimension) {
        return Optional.ofNullable(tables.get(dimension));
    }
}
