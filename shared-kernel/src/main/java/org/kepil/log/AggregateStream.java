package org.kepil.log;

import java.util.List;
import java.util.NoSuchElementException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** The events of one aggregate, read whole; each is decoded when it is reached. */
final class AggregateStream implements DomainEventStream {

    private final RowReader reader;
    private final List<StoredRow> rows;
    private int next;
    private @Nullable DomainEventMessage<?> decoded;

    AggregateStream(RowReader reader, List<StoredRow> rows) {
        this.reader = reader;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return next < rows.size();
    }

    @Override
    public DomainEventMessage<?> peek() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DomainEventMessage<?> message = decoded;
        if (message == null) {
            message = reader.message(rows.get(next));
            decoded = message;
        }
        return message;
    }

    @Override
    public DomainEventMessage<?> next() {
        DomainEventMessage<?> message = peek();
        decoded = null;
        next++;
        return message;
    }

    /** Null before the first event, as Axon has it. */
    @Override
    public @Nullable Long getLastSequenceNumber() {
        return next == 0 ? null : (long) rows.get(next - 1).sequence();
    }
}
