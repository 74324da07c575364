package org.kepil.data.history;

import java.util.List;

/** What reading on has brought. */
public sealed interface ReadRow {

    /** A row that can be stored. */
    record Good(HistoryStep step) implements ReadRow {
    }

    /** A row that cannot; reading may go on behind it. */
    record Bad(List<RowError> errors) implements ReadRow {
    }

    /** Nothing can be read from here on; the reader answers nothing more. */
    record Unreadable(List<RowError> errors) implements ReadRow {
    }
}
