package org.kepil.log.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.log.TestLog;

/** Safety does not rest on the election: two sequencers work at once, on purpose, among twelve writers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoSequencersTest {

    private static final int WRITERS = 12;
    private static final int EVENTS = 60;

    @Test
    void two_sequencers_at_once_neither_lose_nor_double_nor_leave_holes() {
        try (LogSubject subject = new LogSubject()) {
            var written = new ConcurrentLinkedQueue<DomainEventMessage<?>>();
            var writers = new Writers(IntStream.range(0, WRITERS)
                    .<Runnable>mapToObj(writer -> () -> write(subject, writer, written)).toList());
            var sequencers = new Writers(List.of(whileBusy(subject, writers), whileBusy(subject, writers)));
            Tail tail = new Tail(subject);
            while (sequencers.areBusy()) {
                tail.read();
            }
            tail.poll();
            LossScenarios.assertDelivered(tail, List.copyOf(written));
            assertThat(tail.seen().stream().mapToLong(message -> message.trackingToken().position().orElseThrow()))
                    .containsExactlyElementsOf(LongStream.range(0, WRITERS * EVENTS).boxed().toList());
            assertThat(tail.identifiers())
                    .containsAll(written.stream().map(EventMessage::getIdentifier).toList());
        }
    }

    /** One in ten is aborted, one in ten is dated back. */
    private static void write(LogSubject subject, int writer, ConcurrentLinkedQueue<DomainEventMessage<?>> written) {
        for (int count = 0; count < EVENTS; count++) {
            if ((count + writer) % 10 == 0) {
                subject.abort(Sample.first());
            }
            DomainEventMessage<?> event = (count + writer) % 10 == 5
                    ? Sample.first(Duration.ofMinutes(2))
                    : Sample.first();
            subject.append(event);
            written.add(event);
        }
    }

    private static Runnable whileBusy(LogSubject subject, Writers writers) {
        return () -> {
            try (var connection = subject.log().sequencer().getConnection()) {
                while (writers.areBusy()) {
                    TestLog.round(connection);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
