package org.kepil.data.history;

import java.util.Locale;

/** What can be wrong with a file or with one of its rows. The sentences stand in the message files. */
public enum RowRule {
    /** The file is empty. */
    NO_HEADER,
    MISSING_COLUMN,
    REPEATED_COLUMN,
    /** Bytes that are not UTF-8. */
    WRONG_ENCODING,
    WRONG_NUMBER_OF_CELLS,
    MISSING_CASE,
    MISSING_ACTIVITY,
    MISSING_TIMESTAMP,
    BAD_TIMESTAMP,
    /** A time without its distance from UTC, which is no instant. */
    NO_OFFSET,
    TOO_LONG,
    /** A cell that holds characters that cannot be shown. */
    CONTROL_CHARACTER,
    /** The same case, activity, time, instance and transition stood in an earlier row. */
    DUPLICATE_STEP,
    /** Quotes that do not close, or a cell beyond all measure: what follows cannot be told apart any more. */
    UNREADABLE,
    /** The compressed file is damaged or cut off. */
    BAD_GZIP,
    /** The content is longer than the settings allow. */
    TOO_LARGE,
    /** The case itself refused the steps. */
    REFUSED;

    /** Stable name for machines and message keys: {@code bad-timestamp}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
