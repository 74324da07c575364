package org.kepil.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets writers and a tracking reader run side by side, and compares what was committed with what was delivered. */
final class LossHunt {

    static final int WRITERS = 12;
    private static final Duration BACK = Duration.ofMinutes(2);
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Contestant contestant;
    private final Duration time;
    private final Set<String> committed = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> delivered = new HashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    LossHunt(Contestant contestant, Duration time) {
        this.contestant = contestant;
        this.time = time;
    }

    /** One run, with one event in its middle that is dated two minutes back. */
    Sample run(int repetition) throws Exception {
        TrackingToken head = contestant.events().createHeadToken();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
                BlockingStream<TrackedEventMessage<?>> stream = contestant.events().openStream(head)) {
            Future<?> reader = threads.submit(() -> {
                follow(stream);
                return null;
            });
            write(threads);
            reader.get();
        }
        return sample(repetition);
    }

    private void write(ExecutorService threads) throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(threads.submit(() -> {
                while (writing.get()) {
                    tryToCommit(Instant.now(), contestant.delay());
                }
            }));
        }
        Thread.sleep(time.dividedBy(2));
        // It commits at once, while those that began before it are still open: what a reader then skips is lost.
        commit(Instant.now().minus(BACK), _ -> {
        });
        Thread.sleep(time.dividedBy(2));
        writing.set(false);
        for (Future<?> writer : writers) {
            writer.get();
        }
        over.set(true);
    }

    /** One in ten is rolled back; what was not committed is not missed. */
    private void tryToCommit(Instant at, Consumer<UnitOfWork<?>> delay) {
        try {
            commit(at, delay);
        } catch (RuntimeException rolledBack) {
            // It is not among the committed.
        }
    }

    private void commit(Instant at, Consumer<UnitOfWork<?>> delay) {
        DomainEventMessage<?> event = event(at);
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        try {
            unit.attachTransaction(contestant.transactions());
            contestant.events().publish(event);
            delay.accept(unit);
            unit.commit();
            committed.add(event.getIdentifier());
        } catch (RuntimeException rolledBack) {
            if (unit.isActive()) {
                unit.rollback(rolledBack);
            }
            throw rolledBack;
        }
    }

    private static DomainEventMessage<?> event(Instant at) {
        UUID caseId = Facts.random();
        MetaData metadata = MetaData.from(Facts.metadata()).and("occurredAt", at.toString());
        return new GenericDomainEventMessage<>(EngineAppends.CASE, caseId.toString(), 0,
                new GenericMessage<>(UUID.randomUUID().toString(), Facts.step(caseId), metadata), at);
    }

    /** Reads until everything has come, or nothing has for a long while after the last writer stopped. */
    private void follow(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        long lastNews = System.nanoTime();
        while (!over.get() || missing() > 0 && System.nanoTime() - lastNews < QUIET.toNanos()) {
            if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                delivered.merge(stream.nextAvailable().getIdentifier(), 1, Integer::sum);
                lastNews = System.nanoTime();
            }
        }
        while (stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)) {
            delivered.merge(stream.nextAvailable().getIdentifier(), 1, Integer::sum);
        }
    }

    private long missing() {
        return committed.stream().filter(event -> !delivered.containsKey(event)).count();
    }

    private Sample sample(int repetition) {
        long lost = missing();
        long doubled = delivered.values().stream().filter(times -> times > 1).count();
        long invented = delivered.keySet().stream().filter(event -> !committed.contains(event)).count();
        String text = "%,d committed, lost %d, doubled %d, rolled back and delivered %d".formatted(committed.size(),
                lost, doubled, invented);
        return new Sample(Section.LOSS, contestant.name(), WRITERS, repetition, lost, 0,
                lost + doubled + invented == 0 ? text : "WRONG: " + text);
    }
}
