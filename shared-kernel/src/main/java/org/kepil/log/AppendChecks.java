package org.kepil.log;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;

/** Tries the append on a connection that is rolled back: what goes in comes out, and a conflict is known as one. */
final class AppendChecks {

    private static final Act ACT = Act.ofSystem(Channel.SYSTEM, "self-test");
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final DataSource writer;
    private final EventCodec codec;

    AppendChecks(DataSource writer, EventCodec codec) {
        this.writer = writer;
        this.codec = codec;
    }

    List<Check> all() {
        return List.of(
                Check.that("append and read back", () -> inRolledBack(this::appendAndReadBack),
                        "An event that was appended for a trial did not come back as it was. The log cannot be used."),
                Check.that("conflict", () -> inRolledBack(AppendChecks::conflictIsKnown),
                        "Two events for one place in a stream are not reported as a conflict."
                                + " Apply all migrations of the log."));
    }

    private boolean appendAndReadBack(Connection connection) {
        var event = new OfficeRenamed(new OfficeId(UUID.randomUUID()), "Self-test \u00e1\u0444");
        UUID eventId = UUID.randomUUID();
        StoredTrial stored = stored(connection, append(event.officeId().value(), eventId,
                codec.payload(eventId, event), codec.metadata(ACT.toMetadata())));
        EventType type = EventType.of(OfficeRenamed.class);
        return codec.event(eventId, type.name(), type.revision(), stored.payload()).equals(event)
                && codec.act(stored.metadata()).equals(ACT);
    }

    private static StoredTrial stored(Connection connection, Append append) {
        try (var select = connection.prepareStatement(
                "select payload, metadata from log.event where aggregate_id = ?")) {
            AppendSql.execute(connection, append);
            select.setObject(1, append.first().aggregateId());
            try (var row = select.executeQuery()) {
                return row.next() ? new StoredTrial(row.getBytes(1), row.getBytes(2)) : StoredTrial.MISSING;
            }
        } catch (SQLException e) {
            throw StoreFailure.appending(e, append);
        }
    }

    private static boolean conflictIsKnown(Connection connection) {
        Append append = append(UUID.randomUUID(), UUID.randomUUID(), NOTHING, NOTHING);
        boolean stored = Arrays.equals(stored(connection, append).metadata(), NOTHING);
        try {
            stored(connection, append);
            return false;
        } catch (ConcurrencyException known) {
            return stored;
        }
    }

    /** The number of its type stands for nothing: a type would stay in the log when the trial is rolled back. */
    private static Append append(UUID aggregate, UUID eventId, byte[] payload, byte[] metadata) {
        Append append = new Append();
        append.add(List.of(new NewEvent(aggregate, 0, eventId, (short) 0, null, payload, metadata)), null);
        return append;
    }

    private <T> T inRolledBack(Function<Connection, T> trial) {
        try (Connection connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return trial.apply(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    private record StoredTrial(byte[] payload, byte[] metadata) {
        private static final StoredTrial MISSING = new StoredTrial(new byte[0], new byte[0]);
    }
}
