package org.kepil.query.fold;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The event store as one view reads it, with a call when the log has grown and when a batch is folded. The store's own
 * streams call nobody, and a processor without a call looks for new events only twice a second: too seldom for a reader
 * who waits for what the reader has just done. A processor whose buffer is full looks again after a tenth of a second: too
 * seldom for a view that is far behind, so no more is handed out than it holds. Of events that the view does not hear, the
 * last of a run stands for all.
 */
final class PromptSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final Hearing hearing;
    private final int ahead;
    private volatile @Nullable PromptStream open;

    /** @param ahead how far what is handed out may be ahead of what is folded, in positions */
    PromptSource(StreamableMessageSource<TrackedEventMessage<?>> store, Hearing hearing, int ahead) {
        this.store = store;
        this.hearing = hearing;
        this.ahead = ahead;
    }

    /** Calls the reader if it is behind that head of the log; harmless when it knows already. */
    void grown(long head) {
        PromptStream stream = open;
        if (stream != null) {
            stream.grown(head);
        }
    }

    /** Makes room for more, now that all up to that position is folded. */
    void folded(long position) {
        PromptStream stream = open;
        if (stream != null) {
            stream.folded(position);
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        PromptStream stream = new PromptStream(store.openStream(after), after, hearing, ahead);
        open = stream;
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
