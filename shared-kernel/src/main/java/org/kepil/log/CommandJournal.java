package org.kepil.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The answers of commands. A command that appends something leaves its answer together with the events; one that changed
 * nothing leaves none and may simply run again, unless its sender {@linkplain #keep wants it kept}.
 */
public final class CommandJournal {

    /**
     * The answer of a command.
     *
     * @param version     sequence of the last event that it appended to its aggregate, or found there, from 0
     * @param fingerprint of the command's content, if its sender gave one
     */
    public record Done(UUID aggregateId, long version, @Nullable String fingerprint) {
    }

    private static final String FIND = """
            select aggregate_id, last_seq, fingerprint from log.command_done where command_id = ?
            """;

    private static final String KEEP = """
            insert into log.command_done (command_id, aggregate_id, first_seq, last_seq, fingerprint)
            values (?, ?, ?, ?, ?) on conflict (command_id) do nothing
            """;

    private final DataSource source;

    /** Reads with the writer's or the reader's role; keeps with the writer's. */
    public CommandJournal(DataSource source) {
        this.source = source;
    }

    /**
     * What the command did; empty if it did nothing yet.
     *
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public Optional<Done> find(UUID commandId) {
        try (var connection = source.getConnection(); var find = Prepared.statement(connection, FIND)) {
            find.setObject(1, commandId);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(done(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    /**
     * Keeps the answer of a command that appended nothing. Answers false, and does nothing, if there is one already.
     *
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public boolean keep(UUID commandId, Done done) {
        try (var connection = source.getConnection(); var keep = Prepared.statement(connection, KEEP)) {
            keep.setObject(1, commandId);
            keep.setObject(2, done.aggregateId());
            keep.setLong(3, done.version());
            keep.setLong(4, done.version());
            keep.setString(5, done.fingerprint());
            return keep.executeUpdate() == 1;
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(row.getObject(1, UUID.class), row.getLong(2), row.getString(3));
    }
}
