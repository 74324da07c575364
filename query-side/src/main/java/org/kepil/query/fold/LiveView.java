package org.kepil.query.fold;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One view that follows the log. */
final class LiveView {

    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

    /** How often a claim is renewed, and a free one is looked for; well below {@link ProgressTokens#PATIENCE}. */
    private static final long CLAIM_MS = 1000;

    private final View<?, ?> view;
    private final PromptSource source;
    private final PooledStreamingEventProcessor processor;
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();

    LiveView(View<?, ?> view, PromptSource source, Batches batches, Engine engine) {
        this.view = view;
        this.source = source;
        this.processor = PooledStreamingEventProcessor.builder().name(view.id()).eventHandlerInvoker(batches)
                .messageSource(source).tokenStore(engine.tokens())
                .transactionManager(new SpringTransactionManager(engine.transactions()))
                .coordinatorExecutor(engine.coordinator()).workerExecutor(engine.workers()).initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken).batchSize(engine.batchSize())
                .enableCoordinatorClaimExtension().claimExtensionThreshold(CLAIM_MS).tokenClaimInterval(CLAIM_MS)
                .errorHandler(this::failed).build();
    }

    /**
     * What all views share.
     *
     * @param workers   at least as many threads as there are views
     * @param batchSize most events of one transaction
     */
    record Engine(ProgressTokens tokens, ViewTransactions transactions, ScheduledExecutorService coordinator,
            ScheduledExecutorService workers, int batchSize) {
    }

    void start() {
        processor.start();
    }

    /** Stops after the batch that is under way. */
    CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }

    /** Calls the view if it is behind that head of the log. */
    void grown(long head) {
        source.grown(head);
    }

    View<?, ?> view() {
        return view;
    }

    /** Why the view does not go on, or what it tries again; null if nothing is wrong. */
    @Nullable
    String trouble() {
        String reason = stopped.get();
        if (reason != null) {
            return reason;
        }
        return processor.processingStatus().values().stream()
                .filter(status -> status.isErrorState() && status.getError() != null)
                .map(status -> String.valueOf(status.getError().getMessage())).findFirst().orElse(null);
    }

    boolean running() {
        return processor.isRunning() && stopped.get() == null;
    }

    /** Stops for good: nothing but another version of the fold or of Kepil helps. */
    void halt(String reason) {
        if (stopped.compareAndSet(null, reason)) {
            LOG.error("View {} stopped: {}", view.name(), reason);
            processor.shutdownAsync();
        }
    }

    private void failed(ErrorContext context) throws Exception {
        if (context.error() instanceof ParkingLimitReached limit) {
            halt(String.valueOf(limit.getMessage()));
        }
        PropagatingErrorHandler.instance().handleError(context);
    }
}
