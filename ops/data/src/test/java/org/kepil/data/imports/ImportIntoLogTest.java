package org.kepil.data.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.data.history.HistoryText.csv;
import static org.kepil.data.history.HistoryText.step;
import static org.kepil.data.imports.TestImports.order;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.command.CommandHandling;
import org.kepil.command.Commands;
import org.kepil.command.Registers;
import org.kepil.command.Together;
import org.kepil.data.history.Identities;
import org.kepil.data.history.RecordedHistory;
import org.kepil.embedded.TestDatabase;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;
import org.kepil.log.CommandJournal;
import org.kepil.log.LogEngine;
import org.kepil.log.LogSchema;
import org.kepil.log.LogTransactions;
import org.kepil.log.RecordedMessage;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports into a real log: every step is an event with its own time, and is there once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportIntoLogTest {

    private static final Identities RECEIPT = new Identities("receipt");

    private final TestDatabase database = TestDatabase.create();

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource writer;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedEventStore events;

    @SuppressWarnings("NullAway.Init")
    private TestImports imports;

    private final AtomicInteger commandsLeft = new AtomicInteger(Integer.MAX_VALUE);

    @BeforeEach
    void start() {
        LogSchema.migrate(database.owner());
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource(LogSchema.WRITER));
        writer = new HikariDataSource(config);
        Keyring keys = new Keyring(database.dataSource(LogSchema.KEYS), new SecretKeySpec(new byte[32], "AES"));
        events = CommandHandling.eventStore(new LogEngine(writer, new JsonEventCodec(keys)));
        LogTransactions transactions = new LogTransactions(writer);
        var bus = CommandHandling.bus(events, transactions, new Registers(events));
        Commands commands = new Commands(bus, new CommandJournal(writer), Clock.systemUTC());
        Cases cases = new CommandCases(commands, new Together(commands, transactions), events);
        imports = new TestImports((portions, source, act, kept) -> {
            if (commandsLeft.decrementAndGet() < 0) {
                throw new IllegalStateException("The process was killed.");
            }
            cases.keep(portions, source, act, kept);
        });
    }

    @AfterEach
    void end() {
        events.shutDown();
        writer.close();
    }

    @Test
    void every_step_becomes_an_event_with_its_own_time() throws IOException {
        imports.run(order(false, false),
                csv(step("a", 2), step("b", 1), "Post,a,,Decide,,,,2009-01-02T03:04:05Z"));

        List<Recorded<?>> stream = stream("a");
        assertThat(stream).extracting(recorded -> recorded.event().getClass().getSimpleName())
                .containsExactly("CaseImported", "StepImported", "StepImported");
        assertThat(stream.getFirst().event()).isEqualTo(
                new CaseImported(new CaseId(RECEIPT.ofCase("a")), "receipt", "a", "a"));
        assertThat(stream.getLast().occurredAt()).isEqualTo(Instant.parse("2009-01-02T03:04:05Z"));
        assertThat(stream.getLast().event()).isInstanceOfSatisfying(StepImported.class, step -> {
            assertThat(step.activity()).isEqualTo("Decide");
            assertThat(step.channel()).isEqualTo("Post");
            assertThat(step.group()).isNull();
        });
    }

    @Test
    void the_same_file_twice_adds_nothing() throws IOException {
        byte[] file = csv(step("a", 1), step("b", 1), step("a", 2));
        imports.run(order(false, false), file);

        ImportJob again = imports.run(order(false, false), file);

        assertThat(again.counters().progress()).isEqualTo(new Progress(3, 0, 3, 0, 0));
        assertThat(stream("a")).hasSize(3);
    }

    @Test
    void a_longer_file_adds_what_is_new() throws IOException {
        imports.run(order(false, false), csv(step("a", 1)));

        ImportJob longer = imports.run(order(false, false), csv(step("a", 1), step("a", 2), step("b", 1)));

        assertThat(longer.counters().progress()).isEqualTo(new Progress(3, 2, 1, 0, 0));
    }

    @Test
    void what_was_killed_between_batches_is_finished_exactly() throws IOException {
        byte[] file = csv(IntStream.range(0, 400).mapToObj(n -> step("case-" + n % 61, n)).toArray(String[]::new));
        commandsLeft.set(77);
        ImportJob killed = imports.run(order(false, false), file);
        commandsLeft.set(Integer.MAX_VALUE);

        ImportJob again = imports.run(order(false, false), file);

        assertThat(killed.state()).isEqualTo(ImportState.FAILED);
        long before = killed.counters().progress().stored();
        assertThat(again.counters().progress()).isEqualTo(new Progress(400, 400 - before, before, 0, 0));
        assertThat(IntStream.range(0, 61).mapToLong(n -> stream("case-" + n).size() - 1).sum()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("org.kepil.data.history.RecordedHistory#all")
    void a_recorded_history_is_stored_exactly(RecordedHistory history) {
        ImportJob job = imports.run(order(false, false), history.file());

        assertThat(job.counters().progress()).isEqualTo(new Progress(history.steps(), history.steps(), 0, 0, 0));
        assertThat(count("select count(*) from log.event")).isEqualTo(history.steps() + history.cases());
        assertThat(count("select count(distinct aggregate_id) from log.event")).isEqualTo(history.cases());
    }

    private List<Recorded<?>> stream(String caseName) {
        UUID id = RECEIPT.ofCase(caseName);
        return events.readEvents(id.toString()).asStream()
                .<Recorded<?>>map(message -> ((RecordedMessage<?>) message).recorded()).toList();
    }

    private long count(String sql) {
        return JdbcClient.create(writer).sql(sql).query(Long.class).single();
    }
}
