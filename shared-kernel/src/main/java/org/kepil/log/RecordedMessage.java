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
import org.kepil.kernel.act.Act;

/**
 * An event of the log as Axon wants to see it. The act behind it is read from its bytes when somebody asks, which a
 * loading aggregate never does.
 */
public final class RecordedMessage<E extends Event> implements DomainEventMessage<E>, TrackedEventMessage<E> {

    private static final long serialVersionUID = 1;

    private final transient StoredRow row;
    private final transient E event;
    private final transient EventCodec codec;
    private final @Nullable TrackingToken token;
    private final @Nullable MetaData replaced;
    private transient @Nullable Act act;

    RecordedMessage(StoredRow row, E event, EventCodec codec) {
        this(row, event, codec, tokenOf(row), null);
    }

    private RecordedMessage(StoredRow row, E event, EventCodec codec, @Nullable TrackingToken token,
            @Nullable MetaData replaced) {
        this.row = row;
        this.event = event;
        this.codec = codec;
        this.token = token;
        this.replaced = replaced;
    }

    private static @Nullable TrackingToken tokenOf(StoredRow row) {
        return row.position() == Recorded.NOT_SEQUENCED ? null : new GlobalSequenceTrackingToken(row.position());
    }

    /** The event with its act and its place, as folds and queries take it. */
    public Recorded<E> recorded() {
        return new Recorded<>(row.position(), row.eventId(), row.aggregateId(), row.sequence(), row.recordedAt(),
                act(), event);
    }

    private Act act() {
        Act known = act;
        if (known == null) {
            known = codec.act(row.metadata());
            act = known;
        }
        return known;
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
        Stored stored = event.getClass().getAnnotation(Stored.class);
        return stored == null ? "" : stored.stream();
    }

    /** When the event was recorded; when it occurred is in {@link #recorded()}. */
    @Override
    public Instant getTimestamp() {
        return row.recordedAt();
    }

    @Override
    public E getPayload() {
        return event;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<E> getPayloadType() {
        return (Class<E>) event.getClass();
    }

    @Override
    public MetaData getMetaData() {
        return replaced != null ? replaced : MetaData.from(act().toMetadata());
    }

    /** Null for an event that was read by its aggregate, whether or not it has a position by now. */
    @Override
    public @Nullable TrackingToken trackingToken() {
        return token;
    }

    @Override
    public RecordedMessage<E> withMetaData(Map<String, ?> metaData) {
        return new RecordedMessage<>(row, event, codec, token, MetaData.from(metaData));
    }

    @Override
    public RecordedMessage<E> andMetaData(Map<String, ?> metaData) {
        return withMetaData(getMetaData().mergedWith(metaData));
    }

    @Override
    public RecordedMessage<E> withTrackingToken(TrackingToken trackingToken) {
        return new RecordedMessage<>(row, event, codec, trackingToken, replaced);
    }

    @Override
    public String toString() {
        return row.position() + " " + event;
    }
}
