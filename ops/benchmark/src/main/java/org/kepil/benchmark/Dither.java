package org.kepil.benchmark;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** The little accidents that make transactions end in another order than they began. */
final class Dither {

    private static final int MOST_OPEN_MICROS = 30_000;

    private Dither() {
    }

    /** Waits up to 30 ms. */
    static void linger() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(MOST_OPEN_MICROS) * 1_000L);
    }

    /** True once in ten times. */
    static boolean strikes() {
        return ThreadLocalRandom.current().nextInt(10) == 0;
    }

    /** A transaction that was made to fail on purpose. */
    static final class Mishap extends RuntimeException {

        private static final long serialVersionUID = 1;

        Mishap() {
            super("Rolled back on purpose.");
        }
    }
}
