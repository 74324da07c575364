package org.kepil.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How a run measures. All subjects of a block run once, then all again: a change of the machine's mood hits all of them.
 *
 * @param name          {@code full}, or {@code smoke}, whose figures mean nothing and are never quoted
 * @param repetitions   how often each subject is measured
 * @param measured      how long each measurement of a rate takes
 * @param appendWarmUp  how long each way to append runs first, at the measured number of writers
 * @param commandWarmUp the same for each command path; twenty seconds at least, or the compiler is still at work
 * @param storedEvents  size of the logs that are read
 * @param writers       numbers of writers
 * @param tailed        how long writers and a reader run side by side when lost events are counted
 */
record Protocol(String name, int repetitions, Duration measured, Duration appendWarmUp, Duration commandWarmUp,
        int storedEvents, List<Integer> writers, Duration tailed) {

    static final Protocol FULL = new Protocol("full", 5, Duration.ofSeconds(3), Duration.ofSeconds(5),
            Duration.ofSeconds(20), 200_000, List.of(1, 8, 16), Duration.ofSeconds(5));

    static final Protocol SMOKE = new Protocol("smoke", 2, Duration.ofMillis(300), Duration.ofMillis(300),
            Duration.ofMillis(500), 4_000, List.of(1, 8), Duration.ofSeconds(2));

    /** @throws IllegalArgumentException if there is none of that name */
    static Protocol of(String name) {
        return switch (name) {
            case "full" -> FULL;
            case "smoke" -> SMOKE;
            default -> throw new IllegalArgumentException("The protocol is full or smoke, not " + name);
        };
    }

    boolean isSmoke() {
        return name.equals(SMOKE.name);
    }

    /** The same with another number of repetitions; fewer than three rank nothing. */
    Protocol repeated(int times) {
        return new Protocol(name, times, measured, appendWarmUp, commandWarmUp, storedEvents, writers, tailed);
    }

    @Override
    public String toString() {
        return """
                %s: %d interleaved repetitions of %d ms for each subject; warm-up at the measured number of writers %d ms \
                for appends and %d ms for commands; %,d stored events are read; writers %s; loss is looked for during %d ms"""
                .formatted(name, repetitions, measured.toMillis(), appendWarmUp.toMillis(), commandWarmUp.toMillis(),
                        storedEvents, writers, tailed.toMillis());
    }
}
