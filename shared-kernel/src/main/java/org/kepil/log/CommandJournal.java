package org.kepil.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which commands have appended something. A command that changed nothing leaves no row and may simply run again. */
public final class CommandJournal {

    /**
     * The answer of a command.
     *
     * @param version     sequence of the last event that it appended to its aggregate, from 0
     * @param fingerprint of the command's content, if its sender gave one
     */
    public record Done(UUID aggregateId, long version, @Nullable String fingerprint) {
    }

    private static final String FIND = """
            select aggregate_id, last_seq, fingerprint from log.command_done where command_id = ?
            """;

    private final DataSource source;

    /** Reads with the writer's or the reader's role. */
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

    private static Done done(ResultSet row) throws SQLException {
        return new Done(row.getObject(1, UUID.class), row.getLong(2), row.getString(3));
    }
}
