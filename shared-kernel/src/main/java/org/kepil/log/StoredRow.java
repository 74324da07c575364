package org.kepil.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One event as its row holds it, with its bytes not yet read. */
record StoredRow(long position, UUID eventId, UUID aggregateId, int sequence, Instant recordedAt, short type,
        byte[] payload, byte[] metadata) {

    /** The columns that {@link #of(ResultSet)} reads, of an event {@code e}; the position comes before them. */
    static final String COLUMNS = "e.event_id, e.aggregate_id, e.seq, e.recorded_at, e.type_id, e.payload, e.metadata";

    static StoredRow of(ResultSet row) throws SQLException {
        return new StoredRow(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(), row.getShort(6), row.getBytes(7), row.getBytes(8));
    }
}
