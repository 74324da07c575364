package org.kepil.data.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether a row can be stored, and says everything that is wrong with it. */
final class RowCheck {

    /** Longest text that is stored, in characters. */
    static final int MAX_TEXT = 200;

    private final Columns columns;
    private final Encoding encoding;
    private final Timestamps timestamps;
    private final Identities identities;
    private final RecentSteps recent = new RecentSteps();

    RowCheck(Columns columns, Utf8Reader text, HistoryOptions options) {
        this.columns = columns;
        encoding = new Encoding(columns, text);
        timestamps = new Timestamps(options.zone());
        identities = new Identities(options.source());
    }

    /** Rows must come in the order of the file. */
    ReadRow check(long row, List<String> cells) {
        List<RowError> errors = encoding.errors(row, cells);
        if (cells.size() != columns.count()) {
            String detail = cells.size() + "/" + columns.count();
            errors.add(new RowError(row, null, RowRule.WRONG_NUMBER_OF_CELLS, detail, null));
            return new ReadRow.Bad(errors);
        }
        String caseName = required(row, cells, Column.CASE, RowRule.MISSING_CASE, errors);
        String activity = required(row, cells, Column.ACTIVITY, RowRule.MISSING_ACTIVITY, errors);
        Instant at = instant(row, cells, errors);
        checkTexts(row, cells, errors);
        if (caseName == null || activity == null || at == null || !errors.isEmpty()) {
            return new ReadRow.Bad(errors);
        }
        return unlessKnown(step(row, cells, caseName, activity, at));
    }

    private ReadRow unlessKnown(HistoryStep step) {
        return recent.isNew(step.step())
                ? new ReadRow.Good(step)
                : new ReadRow.Bad(List.of(RowError.at(step.row(), null, RowRule.DUPLICATE_STEP)));
    }

    private HistoryStep step(long row, List<String> cells, String caseName, String activity, Instant at) {
        String lifecycle = columns.cell(cells, Column.LIFECYCLE);
        UUID step = identities.ofStep(caseName, activity, at, columns.cell(cells, Column.INSTANCE), lifecycle);
        return new HistoryStep(row, step, caseName, activity, at, lifecycle, columns.cell(cells, Column.RESOURCE),
                columns.cell(cells, Column.GROUP), columns.cell(cells, Column.CHANNEL));
    }

    private @Nullable String required(long row, List<String> cells, Column column, RowRule rule,
            List<RowError> errors) {
        String text = columns.cell(cells, column);
        if (text == null) {
            errors.add(RowError.at(row, column.header(), rule));
        }
        return text;
    }

    private @Nullable Instant instant(long row, List<String> cells, List<RowError> errors) {
        String text = required(row, cells, Column.TIMESTAMP, RowRule.MISSING_TIMESTAMP, errors);
        if (text == null) {
            return null;
        }
        return switch (timestamps.read(text)) {
            case Timestamps.Reading.At(var at) -> at;
            case Timestamps.Reading.Wrong(var rule) -> {
                String shape = Timestamps.shape(text);
                errors.add(new RowError(row, Column.TIMESTAMP.header(), rule, shape, null));
                yield null;
            }
        };
    }

    private void checkTexts(long row, List<String> cells, List<RowError> errors) {
        for (Column column : Column.values()) {
            String text = columns.cell(cells, column);
            if (text == null) {
                continue;
            }
            if (text.length() > MAX_TEXT) {
                String detail = text.length() + "/" + MAX_TEXT;
                errors.add(new RowError(row, column.header(), RowRule.TOO_LONG, detail, null));
            }
            if (text.chars().anyMatch(Character::isISOControl)) {
                errors.add(RowError.at(row, column.header(), RowRule.CONTROL_CHARACTER));
            }
        }
    }
}
