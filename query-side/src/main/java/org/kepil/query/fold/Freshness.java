package org.kepil.query.fold;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets a reader wait, briefly, for a view to reach what the reader has just done. */
public final class Freshness {

    /** The longest wait; after it an older answer is given and marked stale. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Signal> signals = new ConcurrentHashMap<>();

    /**
     * Reads until the answer is fresh or patience is at its end.
     *
     * @param view name of the view from which {@code read} reads
     * @return the last answer read, fresh or not
     */
    public <A> A await(String view, Supplier<A> read, Predicate<A> fresh) {
        Signal signal = of(view);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long seen = signal.count();
            A answer = read.get();
            long left = deadline - System.nanoTime();
            if (fresh.test(answer) || left <= 0 || Thread.currentThread().isInterrupted()) {
                return answer;
            }
            signal.awaitAfter(seen, Math.min(left, Signal.SLICE_NS));
        }
    }

    /** Says that the view has moved on. */
    void moved(String view) {
        of(view).raise();
    }

    private Signal of(String view) {
        return signals.computeIfAbsent(view, _ -> new Signal());
    }
}
