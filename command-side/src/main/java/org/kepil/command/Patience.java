package org.kepil.command;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * How long Kepil keeps trying: about two seconds, with pauses that double up to a third of a second and differ by chance.
 */
final class Patience {

    private static final int TRIES = 5;
    private static final int DOUBLINGS = 5;
    private static final long LIMIT_NS = Duration.ofSeconds(2).toNanos();
    private static final long FIRST_PAUSE_NS = Duration.ofMillis(10).toNanos();

    private Patience() {
    }

    /**
     * Does the work again as long as somebody else was faster, or waited for what this one holds, five times at most. Nothing
     * else is tried again.
     *
     * @param worthwhile whether trying again can help; what exists already will exist the next time too
     */
    static <T> T whileDisturbed(boolean worthwhile, Supplier<T> work) {
        return repeat(work, TRIES,
                failure -> worthwhile && (Failures.cause(failure, ConcurrencyException.class) != null
                        || Failures.cause(failure, DeadlockException.class) != null));
    }

    /** Does the work again as long as it fails and two seconds have not passed; a try that hangs may last longer. */
    static <T> T untilReached(Supplier<T> work) {
        return repeat(work, Integer.MAX_VALUE, failure -> !(failure instanceof CommandFailed));
    }

    private static <T> T repeat(Supplier<T> work, int tries, Predicate<RuntimeException> again) {
        long deadline = System.nanoTime() + LIMIT_NS;
        for (int tried = 1;; tried++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                long pause = pause(tried);
                if (tried == tries || System.nanoTime() + pause > deadline || !again.test(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(pause);
            }
        }
    }

    private static long pause(int tried) {
        long longest = FIRST_PAUSE_NS << Math.min(tried, DOUBLINGS);
        return ThreadLocalRandom.current().nextLong(longest / 2, longest);
    }
}
