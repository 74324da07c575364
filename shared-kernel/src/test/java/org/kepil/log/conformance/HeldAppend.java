package org.kepil.log.conformance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;

/** An append that is written and not yet committed: its index is taken, and nobody else can see it. */
final class HeldAppend {

    private final Gates.Gate gate = new Gates.Gate();
    private final CompletableFuture<Void> done;

    private HeldAppend(Subject subject, List<DomainEventMessage<?>> events) {
        done = CompletableFuture.runAsync(() -> {
            subject.gates().close(gate);
            subject.appendOrdinary(events);
        }, task -> Thread.ofPlatform().daemon().start(task));
    }

    /** Answers once the events are written. */
    static HeldAppend of(Subject subject, DomainEventMessage<?>... events) {
        var held = new HeldAppend(subject, List.of(events));
        held.gate.awaitArrival();
        return held;
    }

    /** Lets it commit, and answers when it has. */
    void commit() {
        gate.open();
        done.join();
    }
}
