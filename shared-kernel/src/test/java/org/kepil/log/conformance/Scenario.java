package org.kepil.log.conformance;

import java.util.function.Consumer;

/**
 * One demand on an engine.
 *
 * @param kind what breaks when it is not met
 * @param body throws an {@link AssertionError} when the engine does not meet it
 */
record Scenario(String name, Kind kind, Consumer<Subject> body) {

    enum Kind {
        LOSS,
        CONFLICT,
        ORDER
    }

    Verdict run(Subject subject) {
        try {
            body.accept(subject);
            return new Verdict(this, true, "");
        } catch (AssertionError e) {
            return new Verdict(this, false, firstLine(e));
        }
    }

    private static String firstLine(AssertionError error) {
        return String.valueOf(error.getMessage()).strip().lines().findFirst().orElse("");
    }

    /** Whether an engine met the demand, and if not how it showed. */
    record Verdict(Scenario scenario, boolean met, String how) {

        String line() {
            return "%-72s %-9s %-6s %s".formatted(scenario.name(), scenario.kind(), met ? "meets" : "CAUGHT", how);
        }
    }
}
