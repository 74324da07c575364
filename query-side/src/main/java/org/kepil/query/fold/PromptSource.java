package org.kepil.query.fold;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store, with a call to every reader that is behind the log. The store's own streams call nobody, and a
 * processor without a call looks for new events only twice a second: too seldom for a reader who waits for what the
 * reader has just done.
 */
final class PromptSource implements StreamableMessageSource<TrackedEventMessage<?>>, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PromptSource.class);

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final LongSupplier head;
    private final Set<PromptStream> open = ConcurrentHashMap.newKeySet();

    /** @param head the last position of the log, asked at every run */
    PromptSource(StreamableMessageSource<TrackedEventMessage<?>> store, LongSupplier head) {
        this.store = store;
        this.head = head;
    }

    /** Calls those that are behind; harmless when they know already. */
    @Override
    public void run() {
        if (open.isEmpty()) {
            return;
        }
        try {
            long last = head.getAsLong();
            open.forEach(stream -> stream.call(last));
        } catch (RuntimeException later) {
            LOG.debug("The head of the log cannot be read now.", later);
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        PromptStream stream = new PromptStream(store.openStream(after), after, open::remove);
        open.add(stream);
        return stream;
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant recorded) {
        return store.createTokenAt(recorded);
    }
}
