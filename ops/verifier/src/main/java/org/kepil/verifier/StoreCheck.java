package org.kepil.verifier;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks a whole store over SQL: every event is read and hashed anew, and the tree that comes of it is held against the stored
 * leaves, every full tile, every checkpoint and its signature. Several stretches of the log are read at a time; what is kept
 * in memory does not grow with the log.
 */
final class StoreCheck {

    private final String url;
    private final Keys keys;
    private final List<Note> kept;
    private final int readers;

    /** @param kept checkpoints that come from outside the database, whose signatures were verified */
    StoreCheck(String url, Keys keys, List<Note> kept, int readers) {
        this.url = url;
        this.keys = keys;
        this.kept = kept;
        this.readers = readers;
    }

    /**
     * What was found whole.
     *
     * @param events      how many have a position
     * @param signed      how many of them a checkpoint covers
     * @param checkpoints how many there are
     * @param unknown     witnesses whose lines could not be checked for want of their key
     */
    record Whole(long events, long signed, long checkpoints, Set<String> unknown) {
    }

    /** @throws FlawFound naming the first thing that differs @throws SQLException if the database cannot be read */
    Whole run() throws SQLException, InterruptedException {
        try (Store store = Store.open(url)) {
            Task task = task(store);
            Counts counts = new Counts(store, task);
            counts.before();
            Growth growth = new Growth(new HigherTiles(store, task.signed()));
            try {
                read(task, store.snapshot(), growth);
            } catch (FlawFound found) {
                throw new FlawFound(Narrowing.of(found.flaw(), store, task));
            }
            counts.after(growth.checkpoints());
            return new Whole(task.size(), task.signed(), growth.checkpoints(), counts.cosignatures());
        }
    }

    private Task task(Store store) throws SQLException {
        long size = store.number("select coalesce(max(pos), -1) + 1 from log.event_log");
        long signed = store.number("select coalesce(max(size), 0) from evidence.checkpoint");
        return new Task(size, signed, Types.read(store), Formats.read(store, size), keys, kept);
    }

    private void read(Task task, String snapshot, Growth growth) throws SQLException, InterruptedException {
        BlockingQueue<ChunkReader> idle = new ArrayBlockingQueue<>(readers);
        try {
            for (long i = 0; i < Math.min(readers, task.size() / Chunk.SIZE + 1); i++) {
                idle.add(new ChunkReader(Store.open(url, snapshot), task));
            }
            grow(task, idle, growth);
        } finally {
            for (ChunkReader reader : idle) {
                reader.close();
            }
        }
    }

    /** Lets each reader be one chunk ahead at most. */
    private void grow(Task task, BlockingQueue<ChunkReader> idle, Growth growth)
            throws SQLException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            try {
                Deque<Future<Chunk>> running = new ArrayDeque<>();
                for (long start = 0; start < task.size(); start += Chunk.SIZE) {
                    long from = start;
                    running.add(threads.submit(() -> chunk(idle, from)));
                    if (running.size() > readers) {
                        growth.add(result(running.remove()));
                    }
                }
                while (!running.isEmpty()) {
                    growth.add(result(running.remove()));
                }
                growth.end();
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Chunk chunk(BlockingQueue<ChunkReader> idle, long start) throws Exception {
        ChunkReader reader = idle.take();
        try {
            return reader.read(start);
        } finally {
            idle.add(reader);
        }
    }

    private static Chunk result(Future<Chunk> running) throws SQLException, InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case FlawFound found -> throw found;
                case SQLException unreadable -> throw unreadable;
                case RuntimeException bad -> throw bad;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
