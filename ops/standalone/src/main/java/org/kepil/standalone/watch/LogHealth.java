package org.kepil.standalone.watch;

import java.time.Duration;

import org.kepil.log.LogReader;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether what is recorded gets its place in the log: down once an event waits too long for one. */
@Component("log")
class LogHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LogReader log;

    LogHealth(LogReader log) {
        this.log = log;
    }

    @Override
    public Health health() {
        Duration oldest = log.pendingAge();
        var health = oldest.compareTo(PATIENCE) > 0 ? Health.down() : Health.up();
        return health.withDetail("head", log.head()).withDetail("oldestPendingMs", oldest.toMillis()).build();
    }
}
