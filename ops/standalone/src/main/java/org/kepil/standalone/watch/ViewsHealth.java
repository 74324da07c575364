package org.kepil.standalone.watch;

import java.time.Duration;

import org.kepil.query.fold.ViewState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the views follow the log: down once one of them stopped itself, or has work and does none. */
@Component("views")
class ViewsHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ViewWatch watch;

    ViewsHealth(ViewWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (ViewState view : watch.views()) {
            boolean stalled = !view.running() || watch.standsStill(view).compareTo(PATIENCE) > 0;
            if (stalled) {
                health.down();
            }
            health.withDetail(view.name(), stalled ? "stands still at " + view.position() : "lag " + view.lag());
        }
        return health.build();
    }
}
