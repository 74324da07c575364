package org.kepil.data.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the known columns stand in one file. */
final class Columns {

    private final long row;
    private final List<String> header;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** @param row line on which the header stands */
    Columns(long row, List<String> header) {
        this.row = row;
        this.header = header.stream().map(String::strip).toList();
        for (Column column : Column.values()) {
            int place = this.header.indexOf(column.header());
            if (place >= 0) {
                places.put(column, place);
            }
        }
    }

    /** What is wrong with the header; empty if the rows can be read. */
    List<RowError> errors() {
        List<RowError> errors = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column.required() && !places.containsKey(column)) {
                errors.add(RowError.at(row, column.header(), RowRule.MISSING_COLUMN));
            }
            if (header.indexOf(column.header()) != header.lastIndexOf(column.header())) {
                errors.add(RowError.at(row, column.header(), RowRule.REPEATED_COLUMN));
            }
        }
        return errors;
    }

    int count() {
        return header.size();
    }

    /** Name of a known column; null for any other, because a stranger's header may hold anything. */
    @Nullable
    String nameAt(int place) {
        return places.entrySet().stream().filter(known -> known.getValue() == place).findFirst()
                .map(known -> known.getKey().header()).orElse(null);
    }

    /** The cell of a column without white space around it; null if it is blank or the file has no such column. */
    @Nullable
    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        if (place == null) {
            return null;
        }
        String text = cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }
}
