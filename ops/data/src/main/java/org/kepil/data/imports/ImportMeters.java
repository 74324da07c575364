package org.kepil.data.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts imports for whoever watches the process. Every counter is there from the start, at nought. */
final class ImportMeters {

    enum Outcome {
        STORED,
        KNOWN,
        SKIPPED,
        REJECTED
    }

    private final Map<Outcome, Counter> steps = new EnumMap<>(Outcome.class);
    private final Counter runs;

    ImportMeters(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            String tag = outcome.name().toLowerCase(Locale.ROOT);
            steps.put(outcome, Counter.builder("kepil.import.steps").tag("outcome", tag)
                    .description("Rows of recorded histories by what became of them.").register(registry));
        }
        runs = Counter.builder("kepil.import.runs").description("Imports that are over, whatever their end.")
                .register(registry);
    }

    void steps(Outcome outcome, int count) {
        Counter counter = steps.get(outcome);
        if (counter != null) {
            counter.increment(count);
        }
    }

    void ended() {
        runs.increment();
    }
}
