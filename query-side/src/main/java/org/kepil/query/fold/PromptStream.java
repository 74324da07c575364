package org.kepil.query.fold;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A stream of the event store that remembers how far it was read, so that its reader can be called when there is more. */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Consumer<PromptStream> closed;
    private volatile long position;
    private volatile @Nullable Runnable reader;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, @Nullable TrackingToken after,
            Consumer<PromptStream> closed) {
        this.stream = stream;
        this.closed = closed;
        this.position = position(after);
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    void call(long head) {
        Runnable waiting = reader;
        if (waiting != null && position < head) {
            waiting.run();
        }
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
        return stream.hasNextAvailable();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> next = stream.nextAvailable();
        position = position(next.trackingToken());
        return next;
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        closed.accept(this);
        stream.close();
    }
}
