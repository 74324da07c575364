package org.kepil.data.history;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file. It never repeats what a cell says, because that may be about a person.
 *
 * @param row        line of the file on which the row starts; the header starts on line 1
 * @param column     XES name of the column; null if the row as a whole is wrong
 * @param detail     a measure or a shape, such as {@code 3/15} cells or {@code 9999-99-99}; null where there is none
 * @param byteOffset place of the first wrong byte in the unpacked content, from 0; null unless the encoding is wrong
 */
public record RowError(long row, @Nullable String column, RowRule rule, @Nullable String detail,
        @Nullable Long byteOffset) {

    static RowError at(long row, @Nullable String column, RowRule rule) {
        return new RowError(row, column, rule, null, null);
    }

    /** A row that another part of the import refused, with the code of its reason. */
    public static RowError refused(long row, String code) {
        return new RowError(row, null, RowRule.REFUSED, code, null);
    }
}
