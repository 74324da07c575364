package org.kepil.query.fold;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.kepil.log.LogReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs all views behind the log: one Axon processor each, one segment, batches in one transaction with the token. Several
 * processes may run the same views; each view is folded by one of them at a time.
 */
public final class Live implements AutoCloseable {

    private static final int BATCH_SIZE = 500;
    /** One batch is folded while the next is read, and Axon's buffer, of 1024 events, is never full. */
    private static final int AHEAD = 2 * BATCH_SIZE;
    private static final long WATCH_MS = 1000;
    private static final long CALL_MS = 25;
    private static final long STOP_MS = 15_000;

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final List<LiveView> views = new ArrayList<>();
    private final ProgressTokens tokens;
    private final LogReader log;
    private final JdbcClient jdbc;
    private final ScheduledExecutorService coordinator = Threads.pool("view-coordinator", 2);
    private final ScheduledExecutorService workers;
    private final ScheduledExecutorService watchers = Threads.pool("view-watch", 1);
    private final Watch watch;

    /** @param reader connects as the owner of schema {@code view} */
    public Live(List<? extends View<?, ?>> declared, DataSource reader,
            StreamableMessageSource<TrackedEventMessage<?>> store, LogReader log, Freshness freshness,
            MeterRegistry meters) {
        this.tokens = new ProgressTokens(reader);
        this.log = log;
        this.jdbc = JdbcClient.create(reader);
        this.workers = Threads.pool("view", declared.size());
        var engine = new LiveView.Engine(tokens, new ViewTransactions(reader), coordinator, workers, BATCH_SIZE);
        for (View<?, ?> view : declared) {
            Hearing hearing = new Hearing(view);
            PromptSource source = new PromptSource(store, hearing, AHEAD);
            views.add(new LiveView(view, source, batches(view, hearing, source, reader, freshness, meters), engine));
        }
        views.forEach(view -> measure(view, meters));
        this.watch = new Watch(views, tokens, log);
        createTables(reader, declared);
    }

    private static Batches batches(View<?, ?> view, Hearing hearing, PromptSource source, DataSource reader,
            Freshness freshness, MeterRegistry meters) {
        Counter events = Counter.builder("kepil.view.events").tag("view", view.name())
                .description("Events that the view has folded").register(meters);
        return new Batches(view, hearing, reader, batch -> {
            events.increment(batch.heard().size());
            source.folded(batch.position());
            freshness.moved(view.name());
        });
    }

    private static void createTables(DataSource reader, List<? extends View<?, ?>> declared) {
        try {
            ViewSchema.create(reader, declared);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the views cannot be made: " + e.getMessage(), e);
        }
    }

    private void measure(LiveView live, MeterRegistry meters) {
        String name = live.view().name();
        Gauge.builder("kepil.view.position", live, view -> position(view)).tag("view", name)
                .description("Last position that the view has folded").register(meters);
        Gauge.builder("kepil.view.lag", live, view -> Math.max(0, log.head() - position(view))).tag("view", name)
                .description("Events of the log that the view has not folded yet").register(meters);
        Gauge.builder("kepil.view.parked", live, this::parked).tag("view", name)
                .description("Keys that wait before an event that could not be folded").register(meters);
    }

    /** Begins to follow the log, from where each view stands. */
    public void start() {
        views.forEach(LiveView::start);
        watchers.scheduleWithFixedDelay(this::callThoseBehind, CALL_MS, CALL_MS, TimeUnit.MILLISECONDS);
        watchers.scheduleWithFixedDelay(watch, WATCH_MS, WATCH_MS, TimeUnit.MILLISECONDS);
    }

    private void callThoseBehind() {
        try {
            long head = log.head();
            views.forEach(view -> view.grown(head));
        } catch (RuntimeException later) {
            LOG.debug("The head of the log cannot be read now.", later);
        }
    }

    /**
     * Stops after the batches that are under way. Where the database is away every view waits for it in vain: what is not
     * over after a while is rolled back with its connection.
     */
    @Override
    public void close() {
        watchers.shutdown();
        CompletableFuture.allOf(views.stream().map(LiveView::stop).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, STOP_MS, TimeUnit.MILLISECONDS).join();
        workers.shutdown();
        coordinator.shutdown();
    }

    /** How every view is doing, by name. */
    public Views state() {
        long head = log.head();
        return new Views(views.stream().map(view -> state(view, head)).toList(), head);
    }

    /** What every view has folded, -1 if one of them has not begun. */
    public long position() {
        return tokens.position(views.stream().map(view -> view.view().id()).collect(Collectors.toSet()));
    }

    private ViewState state(LiveView live, long head) {
        return new ViewState(live.view().name(), live.view().version(), position(live), head, parked(live),
                live.running(), live.trouble());
    }

    private long position(LiveView live) {
        return tokens.position(live.view().id());
    }

    private long parked(LiveView live) {
        return jdbc.sql("select count(*) from view.parked where view = ?").param(live.view().id()).query(Long.class)
                .single();
    }
}
