package org.kepil.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kepil.command.CommandHandling;
import org.kepil.log.LogEngine;
import org.kepil.log.LogSchema;
import org.kepil.log.LogTransactions;
import org.kepil.log.Sequencer;

/** The logs that a reader tails, each with transactions that end in another order than they began. */
final class Tailed implements AutoCloseable {

    private final Contenders contenders;
    private final LogTransactions heldTransactions;
    private final EmbeddedEventStore heldEvents;
    private final Sequencer second;

    Tailed(Contenders contenders) {
        this.contenders = contenders;
        HeldOpen held = new HeldOpen(contenders.writer());
        this.heldTransactions = new LogTransactions(held);
        this.heldEvents = CommandHandling.eventStore(new LogEngine(held, contenders.codec()));
        this.second = new Sequencer(new Unelected(contenders.server().plain(LogSchema.SEQUENCER)));
    }

    List<Contestant> oneSequencer() {
        return List.of(stock(), deferred("Kepil"), heldOpen("Kepil, transactions held open"));
    }

    List<Contestant> twoSequencers() {
        return List.of(deferred("Kepil, two sequencers at once"),
                heldOpen("Kepil, transactions held open, two sequencers at once"));
    }

    /** It takes itself for the leader, as the first one does. */
    void startSecondSequencer() {
        second.start();
    }

    /** The engine writes in the prepare phase; what is registered after it waits with the transaction open. */
    private Contestant stock() {
        return new Contestant("Axon: JDBC engine", contenders.stock().events(), StockLog.transactions(),
                unit -> unit.onPrepareCommit(_ -> {
                    Dither.linger();
                    failNowAndThen();
                }));
    }

    /** One statement that commits itself: there is nothing to hold open. */
    private Contestant deferred(String name) {
        return new Contestant(name, contenders.kepil().events(), contenders.kepil().transactions(), _ -> {
            Dither.linger();
            failNowAndThen();
        });
    }

    /** An ordinary transaction, as one that others take part in; the connection itself delays its commit. */
    private Contestant heldOpen(String name) {
        Consumer<UnitOfWork<?>> ordinary = _ -> {
            try {
                heldTransactions.joining().getConnection().close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        };
        return new Contestant(name, heldEvents, heldTransactions, ordinary);
    }

    private static void failNowAndThen() {
        if (Dither.strikes()) {
            throw new Dither.Mishap();
        }
    }

    @Override
    public void close() {
        second.close();
        heldEvents.shutDown();
    }
}
