package org.kepil.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;

/**
 * The health of the log in four numbers. The age of the oldest pending event is the one to watch: two seconds are worth
 * an alarm. A number is NaN while the database cannot tell it.
 */
public final class LogMetrics implements MeterBinder {

    private final LogReader reader;
    private final Sequencer sequencer;

    /** Asks the reader for its numbers at each scrape. */
    public LogMetrics(LogReader reader, Sequencer sequencer) {
        this.reader = reader;
        this.sequencer = sequencer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("kepil.log.head", () -> (double) reader.head())
                .description("Highest position in the log, -1 while it is empty.").register(registry);
        gauge("kepil.log.pending.count", () -> (double) reader.pendingCount())
                .description("Events that are stored and wait for their position.").register(registry);
        gauge("kepil.log.pending.age", () -> reader.pendingAge().toMillis() / 1000.0).baseUnit("seconds")
                .description("How long the oldest of them has been waiting.").register(registry);
        gauge("kepil.log.sequencer.leads", () -> sequencer.leads() ? 1.0 : 0.0)
                .description("1 where this process gives the positions.").register(registry);
    }

    private static Gauge.Builder<Supplier<Number>> gauge(String name, Supplier<Number> number) {
        return Gauge.builder(name, () -> orUnknown(number));
    }

    private static double orUnknown(Supplier<Number> number) {
        try {
            return number.get().doubleValue();
        } catch (RuntimeException unreachable) {
            return Double.NaN;
        }
    }
}
