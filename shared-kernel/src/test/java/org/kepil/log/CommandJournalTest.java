package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.log.TestLog.event;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Commands as the bus runs them: a unit of work around an event store around the engine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandJournalTest {

    private static TestLog log;
    private static EmbeddedEventStore store;
    private static CommandJournal journal;

    private final UUID aggregate = UUID.randomUUID();
    private final UUID commandId = UUID.randomUUID();

    @BeforeAll
    static void open() {
        log = new TestLog();
        store = EmbeddedEventStore.builder().storageEngine(log.engine).build();
        journal = new CommandJournal(log.writer);
    }

    @AfterAll
    static void close() {
        store.shutDown();
        log.close();
    }

    @Test
    void keeps_one_answer_of_a_command_that_appended_nothing() {
        CommandJournal.Done done = new CommandJournal.Done(UUID.randomUUID(), 4, "c0ffee");
        assertThat(journal.keep(commandId, done)).isTrue();
        assertThat(journal.keep(commandId, new CommandJournal.Done(done.aggregateId(), 5, "decade"))).isFalse();
        assertThat(journal.find(commandId)).contains(done);
    }

    @Test
    void a_command_leaves_what_it_reached() throws Exception {
        run(command(Map.of("fingerprint", "c0ffee")), 0, 1, 2);
        assertThat(journal.find(commandId)).contains(new CommandJournal.Done(aggregate, 2, "c0ffee"));
    }

    @Test
    void a_command_without_a_fingerprint_is_known_as_well() throws Exception {
        run(command(Map.of()), 0);
        assertThat(journal.find(commandId)).contains(new CommandJournal.Done(aggregate, 0, null));
    }

    @Test
    void a_command_that_appends_nothing_leaves_nothing() throws Exception {
        run(command(Map.of()));
        assertThat(journal.find(commandId)).isEmpty();
    }

    @Test
    void a_repeated_command_is_stopped_at_its_commit() throws Exception {
        run(command(Map.of()), 0);
        assertThatThrownBy(() -> run(command(Map.of()), 1)).isInstanceOf(CommandAlreadyDone.class)
                .extracting(thrown -> ((CommandAlreadyDone) thrown).commandId()).isEqualTo(commandId);
        assertThat(log.engine.lastSequenceNumberFor(aggregate.toString())).contains(0L);
    }

    @Test
    void events_of_other_aggregates_do_not_count_as_the_answer() throws Exception {
        UUID other = UUID.randomUUID();
        inUnitOfWork(command(Map.of()), () -> store.publish(event(aggregate, 0), event(other, 0), event(other, 1)));
        assertThat(journal.find(commandId)).contains(new CommandJournal.Done(aggregate, 0, null));
    }

    private CommandMessage<?> command(Map<String, String> metadata) {
        return new GenericCommandMessage<>(new GenericMessage<>(commandId.toString(), "a command", metadata),
                "a command");
    }

    private void run(CommandMessage<?> command, long... sequences) throws Exception {
        inUnitOfWork(command, () -> {
            for (long sequence : sequences) {
                store.publish(event(aggregate, sequence));
            }
        });
    }

    private static void inUnitOfWork(CommandMessage<?> command, Runnable handler) throws Exception {
        var unit = DefaultUnitOfWork.startAndGet(command);
        var interceptor = new TransactionManagingInterceptor<CommandMessage<?>>(new LogTransactions(log.writer));
        var result = unit.executeWithResult(() -> interceptor.handle(unit, () -> {
            handler.run();
            return null;
        }));
        if (result.isExceptional()) {
            throw (Exception) result.exceptionResult();
        }
    }
}
