package org.kepil.log;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Are the beans that the framework found the ones that we meant? It is silent when they are not. */
final class WiringChecks {

    private final EventBus events;
    private final TransactionManager transactions;
    private final LogReader reader;

    WiringChecks(EventBus events, TransactionManager transactions, LogReader reader) {
        this.events = events;
        this.transactions = transactions;
        this.reader = reader;
    }

    List<Check> all() {
        return List.of(
                Check.that("event store", this::storeIsOverTheLog,
                        "The event bus is a " + events.getClass().getSimpleName()
                                + " that does not keep events in the log. Declare an event store over LogEngine."),
                Check.that("transactions", () -> transactions instanceof LogTransactions,
                        "The command bus runs with a " + transactions.getClass().getSimpleName()
                                + ", so appends would not wait for the commit. Declare LogTransactions."));
    }

    /** No other engine speaks in plain positions that begin before zero and end at the head of the log. */
    private boolean storeIsOverTheLog() {
        long before = reader.head();
        return events instanceof EventStore store && store.createTailToken() instanceof GlobalSequenceTrackingToken tail
                && tail.getGlobalIndex() == -1 && store.createHeadToken() instanceof GlobalSequenceTrackingToken head
                && head.getGlobalIndex() >= before && head.getGlobalIndex() <= reader.head();
    }

    static Check token(UnaryOperator<TrackingToken> storeAndRead) {
        TrackingToken token = new GlobalSequenceTrackingToken(7);
        return Check.that("token store", () -> token.equals(storeAndRead.apply(token)),
                "The position of a view is not read back as it was written, so a view would begin elsewhere after a"
                        + " restart. Keep views in the schema that their token store made.");
    }
}
