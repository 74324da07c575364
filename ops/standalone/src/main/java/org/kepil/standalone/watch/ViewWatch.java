package org.kepil.standalone.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.query.fold.FindViews;
import org.kepil.query.fold.ViewState;
import org.kepil.query.fold.Views;
import org.springframework.stereotype.Component;

/** Looks at the views at most once a second, however many probes ask, and knows since when each stands still. */
@Component
class ViewWatch {

    private static final SignedIn KEPIL = new SignedIn(new AccountId(Act.SYSTEM_ACTOR), "system", "System",
            Role.SYSTEM, null, null, null);
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** @param since when the view was first seen at its position */
    private record Seen(long position, Instant since) {
    }

    private final QueryGateway queries;
    private final InstantSource clock;
    private final Map<String, Seen> seen = new HashMap<>();
    private @Nullable Views views;
    private Instant lookedAt = Instant.EPOCH;

    ViewWatch(QueryGateway queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    synchronized List<ViewState> views() {
        Instant now = clock.instant();
        Views last = views;
        if (last == null || lookedAt.plus(FRESH).isBefore(now)) {
            last = queries.query(new FindViews(KEPIL), Views.class).join();
            last.views().forEach(view -> see(view, now));
            views = last;
            lookedAt = now;
        }
        return last.views();
    }

    private void see(ViewState view, Instant now) {
        Seen before = seen.get(view.name());
        if (before == null || before.position() != view.position() || view.lag() == 0) {
            seen.put(view.name(), new Seen(view.position(), now));
        }
    }

    /** How long the view has events to fold and folds none; zero while it keeps up. */
    synchronized Duration standsStill(ViewState view) {
        Seen last = seen.get(view.name());
        return last == null ? Duration.ZERO : Duration.between(last.since(), lookedAt);
    }
}
