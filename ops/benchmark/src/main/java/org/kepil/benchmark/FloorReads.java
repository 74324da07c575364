package org.kepil.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Plain reads of the floor's table, with {@code bytea} forced to binary, which pgjdbc does by itself only later. */
final class FloorReads implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DataSource source;
    private final Connection kept;
    private final PreparedStatement oneCase;

    FloorReads(DataSource source) throws SQLException {
        this.source = source;
        this.kept = source.getConnection();
        this.oneCase = kept.prepareStatement("""
                select event_id, seq, name, recorded_at, payload, metadata from floor.event
                where aggregate_id = ? order by seq
                """);
    }

    List<UUID> cases() {
        List<UUID> cases = new ArrayList<>();
        JdbcClient.create(source).sql("select aggregate_id from floor.event where seq = ?")
                .param(Facts.CASE_LENGTH - 1).query(row -> {
                    cases.add(row.getObject(1, UUID.class));
                });
        return cases;
    }

    /** Gets the bytes of one case and leaves them as they are. */
    int load(UUID caseId) throws SQLException {
        return load(caseId, false);
    }

    /** Gets one case and parses what it gets. */
    int loadParsed(UUID caseId) throws SQLException {
        return load(caseId, true);
    }

    private int load(UUID caseId, boolean parsed) throws SQLException {
        oneCase.setObject(1, caseId);
        try (ResultSet rows = oneCase.executeQuery()) {
            return count(rows, parsed);
        }
    }

    /** Everything in the order of the key, over one cursor. */
    long readAll() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement all = connection.prepareStatement("""
                        select event_id, seq, name, recorded_at, payload, metadata, aggregate_id, idx
                        from floor.event order by idx
                        """)) {
            connection.setAutoCommit(false);
            all.unwrap(PGStatement.class).setPrepareThreshold(-1);
            all.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = all.executeQuery()) {
                return count(rows, true);
            }
        }
    }

    private static int count(ResultSet rows, boolean parsed) throws SQLException {
        int count = 0;
        while (rows.next()) {
            rows.getObject(1);
            rows.getInt(2);
            rows.getString(3);
            rows.getTimestamp(4);
            byte[] payload = rows.getBytes(5);
            byte[] metadata = rows.getBytes(6);
            count += !parsed || JSON.readTree(payload).isObject() && JSON.readTree(metadata).isObject() ? 1 : 0;
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        kept.close();
    }
}
