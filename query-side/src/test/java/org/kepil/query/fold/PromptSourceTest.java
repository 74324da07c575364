package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromptSourceTest {

    private final AtomicLong head = new AtomicLong(-1);
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<TrackedEventMessage<?>> events = new ArrayDeque<>(List.of(event(5), event(6)));
    private final PromptSource source = new PromptSource(new Store(), head::get);

    @Test
    void a_reader_at_the_head_is_left_alone() {
        source.openStream(token(4)).setOnAvailableCallback(calls::incrementAndGet);
        head.set(4);
        source.run();
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_reader_is_called_until_it_has_read_to_the_head() throws InterruptedException {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(4));
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
        head.set(6);
        source.run();
        stream.nextAvailable();
        source.run();
        assertThat(calls).hasValue(2);
        stream.nextAvailable();
        source.run();
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_reader_from_the_beginning_is_called_for_the_first_event() {
        source.openStream(null).setOnAvailableCallback(calls::incrementAndGet);
        source.run();
        assertThat(calls).hasValue(0);
        head.set(0);
        source.run();
        assertThat(calls).hasValue(1);
    }

    @Test
    void nobody_is_called_after_closing() {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(4));
        stream.setOnAvailableCallback(calls::incrementAndGet);
        stream.close();
        head.set(9);
        source.run();
        assertThat(calls).hasValue(0);
    }

    private static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static TrackedEventMessage<?> event(long position) {
        return new GenericTrackedEventMessage<>(token(position), GenericEventMessage.asEventMessage("event"));
    }

    private final class Store implements StreamableMessageSource<TrackedEventMessage<?>> {

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
            return new Stored();
        }
    }

    private final class Stored implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !events.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.remove();
        }

        @Override
        public void close() {
            events.clear();
        }
    }
}
