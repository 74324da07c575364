package org.kepil.log;

import java.util.ArrayDeque;
import java.util.Deque;
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
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/**
 * A stretch of the log for a fold that starts anew. Three things happen at once: one batch is fetched, the one before it
 * is decoded, and the one before that is used. Positions are dense, so each batch knows where it begins.
 */
final class Replay implements Iterator<Recorded<Event>>, AutoCloseable {

    private static final int AHEAD = 2;

    private record Batch(int size, CompletableFuture<List<Recorded<Event>>> events) {
    }

    private final TrackedRows rows;
    private final Function<StoredRow, Recorded<Event>> decode;
    private final long upTo;
    private final ExecutorService fetcher = worker("log-replay-fetch");
    private final ExecutorService decoder = worker("log-replay-decode");
    private final Deque<Batch> coming = new ArrayDeque<>();
    private Iterator<Recorded<Event>> current = List.<Recorded<Event>>of().iterator();
    private long fetched;

    private Replay(TrackedRows rows, Function<StoredRow, Recorded<Event>> decode, long after, long upTo) {
        this.rows = rows;
        this.decode = decode;
        this.fetched = after;
        this.upTo = upTo;
        for (int batch = 0; batch < AHEAD; batch++) {
            fetchNext();
        }
    }

    static Stream<Recorded<Event>> stream(TrackedRows rows, Function<StoredRow, Recorded<Event>> decode, long after,
            long upTo) {
        Replay replay = new Replay(rows, decode, after, upTo);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(replay, traits), false).onClose(replay::close);
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    private void fetchNext() {
        long after = fetched;
        int size = (int) Math.max(0, Math.min(upTo, after + TrackedRows.BATCH) - after);
        if (size > 0) {
            coming.add(new Batch(size, CompletableFuture.supplyAsync(() -> rows.after(after, size), fetcher)
                    .thenApplyAsync(found -> found.stream().map(decode).toList(), decoder)));
            fetched += size;
        }
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !coming.isEmpty()) {
            Batch batch = coming.remove();
            List<Recorded<Event>> events = arrived(batch);
            current = events.iterator();
            if (events.size() < batch.size()) {
                close();
            } else {
                fetchNext();
            }
        }
        if (!current.hasNext()) {
            close();
        }
        return current.hasNext();
    }

    private List<Recorded<Event>> arrived(Batch batch) {
        try {
            return batch.events().join();
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
        return current.next();
    }

    /** A fetch that is running ends in its own time, and nobody sees what it finds. */
    @Override
    public void close() {
        coming.clear();
        fetcher.shutdown();
        decoder.shutdown();
    }
}
