package org.kepil.command;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.office.OpenOffice;
import org.kepil.command.request.RequestAid;
import org.kepil.embedded.TestDatabase;
import org.kepil.command.rulebook.ShippedRules;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.log.CommandJournal;
import org.kepil.log.LogEngine;
import org.kepil.log.LogSchema;
import org.kepil.log.LogTransactions;
import org.kepil.log.RecordedMessage;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;

/** The command side over a real log in a database of its own. */
public final class CommandLog implements AutoCloseable {

    public static final Act SYSTEM = Act.ofSystem(Channel.SYSTEM, "test");
    public static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");
    public static final OpenOffice OSH = new OpenOffice("OSH", "Osh office", "KG", null, ZoneId.of("Asia/Bishkek"));
    public static final EnterAdvocate BERMET = new EnterAdvocate("R-1815", "Bermet Example", OSH.officeId());

    final TestDatabase database = TestDatabase.create();
    public final HikariDataSource writer;
    public final LossyConnections connections;
    public final DataSource source;
    public final EmbeddedEventStore events;
    final CommandJournal journal;
    public final Registers registers;
    public final Commands commands;

    public CommandLog() {
        LogSchema.migrate(database.owner());
        writer = pool();
        var codec = new JsonEventCodec(
                new Keyring(database.dataSource(LogSchema.KEYS), new SecretKeySpec(new byte[32], "AES")));
        connections = new LossyConnections(writer);
        source = connections.lossy();
        events = CommandHandling.eventStore(new LogEngine(source, codec));
        journal = new CommandJournal(source);
        registers = new Registers(events);
        commands = another();
        commands.send(ShippedRules.adoption(), SYSTEM);
    }

    /** The gateway of another process on the same log: it has a cache of its own. */
    Commands another() {
        return new Commands(
                new WatchedBus(CommandHandling.bus(events, new LogTransactions(source), registers)), journal,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Opens an office, enters an advocate and begins a case. */
    public CaseId aCase() {
        if (registers.office(OSH.officeId()).isEmpty()) {
            commands.send(OSH, SYSTEM);
            commands.send(BERMET, SYSTEM);
        }
        CaseId id = new CaseId(UUID.randomUUID());
        commands.send(request(id), SYSTEM);
        return id;
    }

    static RequestAid request(CaseId id) {
        return new RequestAid(id, "OSH-2026-00001", new PersonId(UUID.randomUUID()), PersonalText.of("Aida Example"),
                PersonalText.of("Was dismissed."), null, new MatterKind("CIVIL"), OSH.officeId(), RequestChannel.DESK,
                null, null, 1);
    }

    public List<Recorded<?>> stream(CaseId id) {
        return events.readEvents(id.toString()).asStream().<Recorded<?>>map(
                message -> ((RecordedMessage<?>) message).recorded()).toList();
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource(LogSchema.WRITER));
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        events.shutDown();
        writer.close();
    }
}
