package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.kepil.kernel.look.Looked;
import org.kepil.kernel.look.LooksCounted;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromptSourceTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<TrackedEventMessage<?>> events = new ArrayDeque<>(List.of(event(5), event(6)));
    private final PromptSource source = new PromptSource(new Store(), new Hearing(new Notes(false)), 2);

    @Test
    void a_reader_at_the_head_is_left_alone() {
        source.openStream(token(4)).setOnAvailableCallback(calls::incrementAndGet);
        source.grown(4);
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_reader_is_called_until_it_has_read_to_the_head() throws InterruptedException {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(4));
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
        source.grown(6);
        stream.nextAvailable();
        source.grown(6);
        assertThat(calls).hasValue(2);
        stream.nextAvailable();
        source.grown(6);
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_reader_from_the_beginning_is_called_for_the_first_event() {
        source.openStream(null).setOnAvailableCallback(calls::incrementAndGet);
        source.grown(-1);
        assertThat(calls).hasValue(0);
        source.grown(0);
        assertThat(calls).hasValue(1);
    }

    @Test
    void no_more_is_handed_out_than_may_be_ahead_of_what_is_folded() throws InterruptedException {
        events.add(event(7));
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(4));
        stream.setOnAvailableCallback(calls::incrementAndGet);
        stream.nextAvailable();
        assertThat(stream.hasNextAvailable()).isTrue();
        stream.nextAvailable();
        assertThat(stream.hasNextAvailable()).isFalse();
        source.folded(5);
        assertThat(calls).hasValue(1);
        assertThat(stream.hasNextAvailable()).isTrue();
    }

    @Test
    void no_view_hears_that_somebody_looked() {
        assertThat(ViewBench.VIEWS).map(Hearing::new)
                .noneMatch(view -> view.hears(Looked.class) || view.hears(LooksCounted.class));
    }

    @Test
    void the_last_of_a_run_that_the_view_does_not_hear_stands_for_all() throws InterruptedException {
        events.clear();
        events.addAll(List.of(unheard(5), unheard(6)));
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(4));
        assertThat(stream.nextAvailable().trackingToken()).isEqualTo(token(6));
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void an_event_that_the_view_hears_is_never_passed_over() throws InterruptedException {
        events.clear();
        events.addAll(List.of(unheard(5), event(6)));
        assertThat(source.openStream(token(4)).nextAvailable().getPayload()).isInstanceOf(OfficeRenamed.class);
    }

    @Test
    void a_run_ends_where_no_more_may_be_ahead() throws InterruptedException {
        events.clear();
        events.addAll(List.of(unheard(5), unheard(6), unheard(7)));
        assertThat(source.openStream(token(4)).nextAvailable().trackingToken()).isEqualTo(token(6));
    }

    @Test
    void a_stream_that_is_opened_anew_waits_for_nothing_of_the_one_before() throws InterruptedException {
        BlockingStream<TrackedEventMessage<?>> first = source.openStream(token(4));
        first.nextAvailable();
        first.nextAvailable();
        events.add(event(5));
        assertThat(source.openStream(token(4)).hasNextAvailable()).isTrue();
    }

    @Test
    void nobody_is_called_after_closing() {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(4));
        stream.setOnAvailableCallback(calls::incrementAndGet);
        stream.close();
        source.grown(9);
        assertThat(calls).hasValue(0);
    }

    private static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static TrackedEventMessage<?> event(long position) {
        return tracked(position, new OfficeRenamed(new OfficeId(UUID.randomUUID()), "Some office"));
    }

    private static TrackedEventMessage<?> unheard(long position) {
        return tracked(position, "an event of another kind");
    }

    private static TrackedEventMessage<?> tracked(long position, Object payload) {
        return new GenericTrackedEventMessage<>(token(position), GenericEventMessage.asEventMessage(payload));
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
