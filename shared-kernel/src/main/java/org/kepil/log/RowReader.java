package org.kepil.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.kepil.kernel.Event;

/** Reads rows of the log, one statement in autocommit at a time, and turns them into messages. */
final class RowReader {

    private final DataSource source;
    private final EventCodec codec;
    private final EventTypes types;

    RowReader(DataSource source, EventCodec codec, EventTypes types) {
        this.source = source;
        this.codec = codec;
        this.types = types;
    }

    /** Sets the values of a statement. */
    @FunctionalInterface
    interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** The rows that a statement over {@link StoredRow#COLUMNS} finds. */
    List<StoredRow> rows(String sql, Values values) {
        try (var connection = source.getConnection(); var select = Prepared.statement(connection, sql)) {
            values.set(select);
            try (ResultSet result = select.executeQuery()) {
                List<StoredRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(StoredRow.of(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    /** The only number that a statement finds; 0 for null. */
    long number(String sql, Values values) {
        try (var connection = source.getConnection(); var select = Prepared.statement(connection, sql)) {
            values.set(select);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    /** @throws UnknownEventException if a newer version of Kepil wrote the row */
    RecordedMessage<Event> message(StoredRow row) {
        return new RecordedMessage<>(row, new RowContent(row, types.type(row.type()), codec));
    }
}
