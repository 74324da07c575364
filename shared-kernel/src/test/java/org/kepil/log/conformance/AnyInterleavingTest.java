package org.kepil.log.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Whatever the order of appends, late commits, aborts, rounds and reads: each commit is seen once, in dense order. */
class AnyInterleavingTest {

    enum Step {
        APPEND,
        HOLD,
        RELEASE_LAST,
        RELEASE_FIRST,
        ABORT,
        SEQUENCE,
        READ
    }

    private static final LogSubject SUBJECT = new LogSubject();

    @AfterContainer
    static void close() {
        SUBJECT.close();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void every_commit_is_seen_once_and_positions_are_dense(@ForAll @Size(min = 1, max = 40) List<Step> steps) {
        long before = SUBJECT.log().reader.head();
        var run = new Run(new Tail(SUBJECT, SUBJECT.engine().createHeadToken()));
        steps.forEach(run::take);
        run.end();
        LossScenarios.assertDelivered(run.tail, run.committed);
        assertThat(run.tail.identifiers())
                .containsExactlyInAnyOrderElementsOf(run.committed.stream().map(EventMessage::getIdentifier).toList());
        assertThat(run.tail.seen().stream().mapToLong(message -> message.trackingToken().position().orElseThrow()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + run.committed.size()).boxed().toList());
    }

    private static final class Run {

        private record Open(HeldAppend append, DomainEventMessage<?> event) {
        }

        private static final int MOST_OPEN = 10;

        private final Tail tail;
        private final List<DomainEventMessage<?>> committed = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();

        Run(Tail tail) {
            this.tail = tail;
        }

        void take(Step step) {
            switch (step) {
                case APPEND -> append();
                case HOLD -> hold();
                case RELEASE_LAST -> release(open.pollLast());
                case RELEASE_FIRST -> release(open.pollFirst());
                case ABORT -> SUBJECT.abort(Sample.first());
                case SEQUENCE -> SUBJECT.settle();
                case READ -> tail.read();
            }
        }

        private void append() {
            DomainEventMessage<?> event = Sample.first();
            SUBJECT.append(event);
            committed.add(event);
        }

        private void hold() {
            if (open.size() < MOST_OPEN) {
                DomainEventMessage<?> event = Sample.first();
                open.add(new Open(HeldAppend.of(SUBJECT, event), event));
            }
        }

        private void release(@Nullable Open held) {
            if (held != null) {
                held.append().commit();
                committed.add(held.event());
            }
        }

        void end() {
            while (!open.isEmpty()) {
                release(open.poll());
            }
            tail.poll();
        }
    }
}
