package org.kepil.log;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that must be right before Kepil may start.
 *
 * @param name what is looked at, in a few words
 * @param look answers what is wrong and what to do about it, in one or two sentences; empty when all is well. What it
 *             throws counts as wrong.
 */
public record Check(String name, Supplier<Optional<String>> look) {

    /** A check that fails with the sentence unless the condition holds. */
    public static Check that(String name, Supplier<Boolean> holds, String sentence) {
        return new Check(name, () -> holds.get() ? Optional.empty() : Optional.of(sentence));
    }

    Optional<String> problem() {
        try {
            return look.get();
        } catch (RuntimeException e) {
            return Optional.of("Cannot tell whether this is right: " + name + ". " + e);
        }
    }
}
