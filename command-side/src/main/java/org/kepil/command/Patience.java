package org.kepil.command;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;

/** How long Kepil keeps trying: at most five times and two seconds, with pauses that double and differ by chance. */
final class Patience {

    private static final int TRIES = 5;
    private static final long LIMIT_NS = Duration.ofSeconds(2).toNanos();
    private static final long FIRST_PAUSE_NS = Duration.ofMillis(10).toNanos();

    private Patience() {
    }

    /**
     * Does the work again as long as somebody else was faster. Nothing else is tried again.
     *
     * @param worthwhile whether trying again can help; what exists already will exist the next time too
     */
    static <T> T whileDisturbed(boolean worthwhile, Supplier<T> work) {
        return repeat(work, failure -> worthwhile && Failures.cause(failure, ConcurrencyException.class) != null);
    }

    /** Does the work again as long as it fails. */
    static <T> T untilReached(Supplier<T> work) {
        return repeat(work, failure -> !(failure instanceof CommandFailed));
    }

    private static <T> T repeat(Supplier<T> work, Predicate<RuntimeException> again) {
        long deadline = System.nanoTime() + LIMIT_NS;
        for (int tried = 1;; tried++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                long pause = pause(tried);
                if (tried == TRIES || System.nanoTime() + pause > deadline || !again.test(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(pause);
            }
        }
    }

    private static long pause(int tried) {
        long longest = FIRST_PAUSE_NS << tried;
        return ThreadLocalRandom.current().nextLong(longest / 2, longest);
    }
}
