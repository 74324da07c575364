package org.kepil.log;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/** A stretch of the log for a fold that starts anew: one batch is made ready while the one before it is used. */
final class Replay implements Iterator<Recorded<Event>>, AutoCloseable {

    private final LogReader reader;
    private final long upTo;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("log-replay").factory());
    private CompletableFuture<List<Recorded<Event>>> coming;
    private Iterator<Recorded<Event>> batch = List.<Recorded<Event>>of().iterator();

    private Replay(LogReader reader, long after, long upTo) {
        this.reader = reader;
        this.upTo = upTo;
        this.coming = fetch(after);
    }

    static Stream<Recorded<Event>> stream(LogReader reader, long after, long upTo) {
        Replay replay = new Replay(reader, after, upTo);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(replay, traits), false).onClose(replay::close);
    }

    private CompletableFuture<List<Recorded<Event>>> fetch(long after) {
        int size = (int) Math.max(0, Math.min(upTo, after + TrackedRows.BATCH) - after);
        return size == 0
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(() -> reader.after(after, size), ahead);
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext()) {
            List<Recorded<Event>> arrived = arrived();
            if (arrived.isEmpty()) {
                close();
            } else {
                coming = fetch(arrived.getLast().position());
            }
            batch = arrived.iterator();
        }
        return batch.hasNext();
    }

    private List<Recorded<Event>> arrived() {
        try {
            return coming.join();
        } catch (CompletionException | CancellationException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public Recorded<Event> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.next();
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        coming = CompletableFuture.completedFuture(List.of());
    }
}
