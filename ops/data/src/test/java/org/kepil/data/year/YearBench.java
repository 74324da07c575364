package org.kepil.data.year;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.kepil.command.CommandHandling;
import org.kepil.command.Commands;
import org.kepil.command.Registers;
import org.kepil.embedded.TestDatabase;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.log.CommandJournal;
import org.kepil.log.LogEngine;
import org.kepil.log.LogReader;
import org.kepil.log.LogSchema;
import org.kepil.log.LogTransactions;
import org.kepil.log.Sequencer;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;

/** A log with the rules of Kyrgyzstan, for years to be made in. */
final class YearBench implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final HikariDataSource writer;
    private final EmbeddedEventStore events;
    private final Sequencer sequencer;
    private final YearRun run;
    private final LogReader reader;

    YearBench() {
        LogSchema.migrate(database.owner());
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource(LogSchema.WRITER));
        writer = new HikariDataSource(config);
        Keyring keyring = new Keyring(database.dataSource(LogSchema.KEYS), new SecretKeySpec(new byte[32], "AES"));
        JsonEventCodec codec = new JsonEventCodec(keyring);
        events = CommandHandling.eventStore(new LogEngine(writer, codec));
        CommandJournal journal = new CommandJournal(writer);
        Commands commands = new Commands(
                CommandHandling.bus(events, new LogTransactions(writer), new Registers(events)), journal,
                Clock.systemUTC());
        commands.send(YearRules.adoption(), Act.ofSystem(Channel.SYSTEM, "none"));
        sequencer = new Sequencer(database.dataSource(LogSchema.SEQUENCER));
        sequencer.start();
        run = new YearRun(commands, events, journal, writer, keyring);
        reader = new LogReader(database.dataSource(LogSchema.READER), codec);
    }

    YearRun run() {
        return run;
    }

    /** Everything that has its position, in order; all that is stored has, once nothing is pending. */
    List<Recorded<Event>> events() {
        while (reader.pendingCount() > 0) {
            Thread.onSpinWait();
        }
        List<Recorded<Event>> all = new ArrayList<>();
        for (List<Recorded<Event>> next = reader.after(-1, 10_000); !next.isEmpty();) {
            all.addAll(next);
            next = reader.after(next.getLast().position(), 10_000);
        }
        return all;
    }

    @Override
    public void close() {
        sequencer.close();
        events.shutDown();
        writer.close();
    }
}
