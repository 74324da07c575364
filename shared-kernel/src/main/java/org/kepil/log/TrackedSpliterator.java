package org.kepil.log;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The log after a position, fetched a batch at a time; asked again at its end, it looks for what has come since. */
final class TrackedSpliterator extends Spliterators.AbstractSpliterator<TrackedEventMessage<?>> {

    private final TrackedRows rows;
    private long position;
    private Iterator<StoredRow> batch = List.<StoredRow>of().iterator();

    TrackedSpliterator(TrackedRows rows, long position) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.rows = rows;
        this.position = position;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
        if (!batch.hasNext()) {
            batch = rows.after(position, TrackedRows.BATCH).iterator();
        }
        if (!batch.hasNext()) {
            return false;
        }
        StoredRow row = batch.next();
        position = row.position();
        action.accept(rows.message(row));
        return true;
    }
}
