package org.kepil.standalone.watch;

import org.kepil.log.LogReader;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How far the log is, and what waits for its place in it. */
@Component
class LogMeters implements MeterBinder {

    private final LogReader log;

    LogMeters(LogReader log) {
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kepil.log.head", log, LogReader::head)
                .description("Highest position of the log; -1 while it is empty").register(registry);
        Gauge.builder("kepil.log.pending", log, LogReader::pendingCount)
                .description("Events that are stored and have no position yet").register(registry);
        Gauge.builder("kepil.log.pending.age", log, reader -> reader.pendingAge().toMillis() / 1_000.0)
                .description("How long the oldest of them waits").baseUnit("seconds").register(registry);
    }
}
