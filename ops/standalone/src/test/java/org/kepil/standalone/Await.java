package org.kepil.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for a condition, with a deadline. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Await() {
    }

    /** @throws AssertionError if it does not become so within twenty seconds */
    public static void until(String condition, BooleanSupplier met) {
        within(20, condition, met);
    }

    /** @throws AssertionError if it does not become so within the given time */
    public static void within(int seconds, String condition, BooleanSupplier met) {
        Instant deadline = Instant.now().plusSeconds(seconds);
        while (!met.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not within " + seconds + " s: " + condition);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
