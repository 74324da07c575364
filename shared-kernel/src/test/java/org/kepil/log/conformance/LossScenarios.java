package org.kepil.log.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.kepil.log.conformance.Scenario.Kind;

/** Commits that come late. All steps are in a fixed order, so an engine that loses does so every time. */
final class LossScenarios {

    private static final int WRITERS = 12;
    private static final Duration LONGER_THAN_ANY_TIME_OUT = Duration.ofMinutes(2);

    private LossScenarios() {
    }

    static List<Scenario> all() {
        return List.of(
                new Scenario("a commit that comes a moment late is delivered", Kind.LOSS,
                        subject -> lateCommit(subject, Duration.ZERO)),
                new Scenario("a commit that comes two minutes after its message was made is delivered", Kind.LOSS,
                        subject -> lateCommit(subject, LONGER_THAN_ANY_TIME_OUT)),
                new Scenario("one back-dated event among twelve writers hides none of theirs", Kind.LOSS,
                        LossScenarios::backDatedAmongWriters),
                new Scenario("an aborted append is neither delivered nor waited for", Kind.LOSS,
                        LossScenarios::abortedAppend));
    }

    /** The first takes the lower index; the second commits and is read; then the first commits. */
    private static void lateCommit(Subject subject, Duration age) {
        DomainEventMessage<?> late = Sample.first(age);
        DomainEventMessage<?> early = Sample.first(age);
        HeldAppend held = HeldAppend.of(subject, late);
        subject.append(early);
        Tail tail = new Tail(subject);
        tail.poll();
        assertThat(tail.identifiers()).containsExactly(early.getIdentifier());
        held.commit();
        tail.poll();
        assertDelivered(tail, List.of(early, late));
    }

    private static void backDatedAmongWriters(Subject subject) {
        List<DomainEventMessage<?>> written = new ArrayList<>();
        List<HeldAppend> held = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            DomainEventMessage<?> event = Sample.first();
            written.add(event);
            held.add(HeldAppend.of(subject, event));
        }
        DomainEventMessage<?> backDated = Sample.first(LONGER_THAN_ANY_TIME_OUT);
        subject.append(backDated);
        written.add(backDated);
        Tail tail = new Tail(subject);
        tail.poll();
        for (HeldAppend writer : held.reversed()) {
            writer.commit();
            tail.poll();
        }
        assertDelivered(tail, written);
    }

    private static void abortedAppend(Subject subject) {
        DomainEventMessage<?> before = Sample.first();
        DomainEventMessage<?> after = Sample.first();
        Tail tail = new Tail(subject);
        subject.append(before);
        subject.abort(Sample.first());
        subject.append(after);
        tail.poll();
        assertDelivered(tail, List.of(before, after));
    }

    static void assertDelivered(Tail tail, List<? extends DomainEventMessage<?>> written) {
        long lost = tail.lost(written.stream().map(EventMessage::getIdentifier).toList());
        assertThat(lost).withFailMessage("lost %d of %d", lost, written.size()).isZero();
        assertThat(tail.doubled()).withFailMessage("doubled %d", tail.doubled()).isZero();
        assertThat(tail.seen()).hasSize(written.size());
    }
}
