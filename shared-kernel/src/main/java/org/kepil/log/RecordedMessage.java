package org.kepil.log;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.Stored;

/**
 * An event of the log as Axon wants to see it. Its bytes are read when somebody asks, once: a view that does not hear such
 * an event asks for its kind only, a loading aggregate never for its act.
 */
public final class RecordedMessage<E extends Event> implements DomainEventMessage<E>, TrackedEventMessage<E> {

    private static final long serialVersionUID = 1;

    private final transient StoredRow row;
    private final transient RowContent content;
    private final @Nullable TrackingToken token;
    private final @Nullable MetaData replaced;

    RecordedMessage(StoredRow row, RowContent content) {
        this(row, content, tokenOf(row), null);
    }

    private RecordedMessage(StoredRow row, RowContent content, @Nullable TrackingToken token,
            @Nullable MetaData replaced) {
        this.row = row;
        this.content = content;
        this.token = token;
        this.replaced = replaced;
    }

    private static @Nullable TrackingToken tokenOf(StoredRow row) {
        return row.position() == Recorded.NOT_SEQUENCED ? null : new GlobalSequenceTrackingToken(row.position());
    }

    /** Its place in the log; {@link Recorded#NOT_SEQUENCED} where it has none yet. */
    public long position() {
        return row.position();
    }

    /** The event with its act and its place, as folds and queries take it. */
    public Recorded<E> recorded() {
        return new Recorded<>(row.position(), row.eventId(), row.aggregateId(), row.sequence(), row.recordedAt(),
                content.act(), getPayload());
    }

    @Override
    public String getIdentifier() {
        return row.eventId().toString();
    }

    @Override
    public String getAggregateIdentifier() {
        return row.aggregateId().toString();
    }

    @Override
    public long getSequenceNumber() {
        return row.sequence();
    }

    /** The kind of stream, which is not the class of the aggregate. */
    @Override
    public String getType() {
        Stored stored = content.kind().getAnnotation(Stored.class);
        return stored == null ? "" : stored.stream();
    }

    /** When the event was recorded; when it occurred is in {@link #recorded()}. */
    @Override
    public Instant getTimestamp() {
        return row.recordedAt();
    }

    @Override
    @SuppressWarnings("unchecked")
    public E getPayload() {
        return (E) content.event();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<E> getPayloadType() {
        return (Class<E>) content.kind();
    }

    @Override
    public MetaData getMetaData() {
        return replaced != null ? replaced : MetaData.from(content.act().toMetadata());
    }

    /** Null for an event that was read by its aggregate, whether or not it has a position by now. */
    @Override
    public @Nullable TrackingToken trackingToken() {
        return token;
    }

    @Override
    public RecordedMessage<E> withMetaData(Map<String, ?> metaData) {
        return new RecordedMessage<>(row, content, token, MetaData.from(metaData));
    }

    @Override
    public RecordedMessage<E> andMetaData(Map<String, ?> metaData) {
        return withMetaData(getMetaData().mergedWith(metaData));
    }

    @Override
    public RecordedMessage<E> withTrackingToken(TrackingToken trackingToken) {
        return new RecordedMessage<>(row, content, trackingToken, replaced);
    }

    @Override
    public String toString() {
        return row.position() + " " + content.kind().getSimpleName();
    }
}
