package org.kepil.data.history;

import java.util.ArrayList;
import java.util.List;

/** Finds the cells that hold bytes which are not UTF-8. */
final class Encoding {

    private final Columns columns;
    private final Utf8Reader text;

    Encoding(Columns columns, Utf8Reader text) {
        this.columns = columns;
        this.text = text;
    }

    /** One error for each such cell, with the place of its first wrong byte. To be asked once for each row, in order. */
    List<RowError> errors(long row, List<String> cells) {
        List<RowError> errors = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            int wrong = countWrong(cells.get(place));
            if (wrong > 0) {
                errors.add(new RowError(row, columns.nameAt(place), RowRule.WRONG_ENCODING, null, text.takeWrong()));
            }
            for (int more = 1; more < wrong; more++) {
                text.takeWrong();
            }
        }
        return errors;
    }

    private static int countWrong(String cell) {
        int count = 0;
        for (int i = cell.indexOf(Utf8Reader.WRONG); i >= 0; i = cell.indexOf(Utf8Reader.WRONG, i + 1)) {
            if (i == 0 || !Character.isHighSurrogate(cell.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }
}
