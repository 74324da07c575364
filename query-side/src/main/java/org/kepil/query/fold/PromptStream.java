package org.kepil.query.fold;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A stream of the event store that knows how far it was read and folded, so that its reader can be called in time. */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Hearing hearing;
    private final int ahead;
    private volatile long handedOut;
    private volatile long folded;
    private volatile @Nullable Runnable reader;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, @Nullable TrackingToken after, Hearing hearing,
            int ahead) {
        this.stream = stream;
        this.hearing = hearing;
        this.ahead = ahead;
        this.handedOut = position(after);
        this.folded = handedOut;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    void grown(long head) {
        if (handedOut < head) {
            call();
        }
    }

    void folded(long position) {
        folded = position;
        call();
    }

    private void call() {
        Runnable waiting = reader;
        if (waiting != null) {
            waiting.run();
        }
    }

    private boolean full() {
        return handedOut - folded >= ahead;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        reader = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable() {
        return !full() && stream.hasNextAvailable();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return !full() && stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> next = stream.nextAvailable();
        long farthest = handedOut + ahead;
        while (!hearing.hears(next.getPayloadType()) && position(next.trackingToken()) < farthest
                && stream.hasNextAvailable()) {
            next = stream.nextAvailable();
        }
        handedOut = position(next.trackingToken());
        return next;
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        reader = null;
        stream.close();
    }
}
