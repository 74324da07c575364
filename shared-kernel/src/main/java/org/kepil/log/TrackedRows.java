package org.kepil.log;

import java.util.Comparator;
import java.util.List;
import org.kepil.kernel.Event;

/** Reads the log in the order of positions, a range at a time. */
final class TrackedRows {

    /** More gains nothing: the rows of a range are sorted and held at once. */
    static final int BATCH = 1000;
    private static final int SPREAD = 4;

    /**
     * Indexes and positions nearly agree, so one scan over the range of indexes is half as dear as a look-up for each
     * event. One late commit with a very old index would make that range huge: then the second branch looks each up.
     * Only one of the branches runs, because its condition does not depend on the rows.
     */
    static final String RANGE = """
            with l as materialized (select pos, idx from log.event_log where pos > ? and pos <= ?),
                spread as materialized (select min(idx) as low, max(idx) as high from l)
            select l.pos, %1$s
            from l join log.event e on e.idx = l.idx
            where e.idx between (select low from spread) and (select high from spread)
                and (select high - low < ? from spread)
            union all
            select l.pos, %1$s
            from l cross join lateral (select * from log.event where event.idx = l.idx offset 0) e
            where (select high - low >= ? from spread)
            """.formatted(StoredRow.COLUMNS);

    private final RowReader reader;

    TrackedRows(RowReader reader) {
        this.reader = reader;
    }

    /** At most so many rows after the position, in the order of positions; empty at the head. */
    List<StoredRow> after(long position, int limit) {
        List<StoredRow> rows = reader.rows(RANGE, range -> {
            range.setLong(1, position);
            range.setLong(2, position + limit);
            range.setLong(3, (long) SPREAD * limit);
            range.setLong(4, (long) SPREAD * limit);
        });
        // They come nearly sorted; sorting here spares the server from copying every payload.
        rows.sort(Comparator.comparingLong(StoredRow::position));
        return rows;
    }

    RecordedMessage<Event> message(StoredRow row) {
        return reader.message(row);
    }
}
