package org.kepil.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.kepil.kernel.imported.StepImported;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every ratio is measured against: one plain table of events, one row for each event, one transaction for each row,
 * over a connection of the writer's own. It loads nothing, checks nothing and gives no order to read by.
 */
final class Floor implements Subject {

    static final String NAME = "FLOOR";
    static final String INSERT = """
            insert into floor.event (event_id, aggregate_id, seq, name, recorded_at, payload, metadata)
            values (?, ?, ?, ?, clock_timestamp(), ?, ?)
            """;

    private final DataSource source;
    private final byte[] metadata;

    /** @param metadata as the codec writes it */
    Floor(DataSource source, byte[] metadata) {
        this.source = source;
        this.metadata = metadata;
        JdbcClient.create(source).sql("""
                create schema floor
                create table floor.event (idx bigint generated always as identity primary key, event_id uuid not null,
                    aggregate_id uuid not null, seq int not null, name text not null, recorded_at timestamptz not null,
                    payload bytea not null, metadata bytea not null, unique (aggregate_id, seq))
                """).update();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration warmUp() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Task writer() throws SQLException {
        return new Writer(source.getConnection());
    }

    @Override
    public long stored() {
        return JdbcClient.create(source).sql("select count(*) from floor.event").query(Long.class).single();
    }

    /** Fills the table with whole cases, as fast as it can. */
    void fill(int events) throws SQLException {
        try (Connection connection = source.getConnection(); Writer writer = new Writer(connection)) {
            connection.setAutoCommit(false);
            for (int event = 0; event < events; event++) {
                writer.bind();
                writer.insert.addBatch();
                if (event % 1_000 == 999) {
                    writer.insert.executeBatch();
                }
            }
            writer.insert.executeBatch();
            connection.commit();
        }
    }

    private final class Writer implements Task {

        private final Connection connection;
        private final PreparedStatement insert;
        private UUID caseId = Facts.random();
        private int sequence;

        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement(INSERT);
        }

        @Override
        public void run() throws SQLException {
            bind();
            insert.executeUpdate();
        }

        private void bind() throws SQLException {
            if (sequence == Facts.CASE_LENGTH) {
                caseId = Facts.random();
                sequence = 0;
            }
            StepImported step = Facts.step(caseId);
            insert.setObject(1, step.step());
            insert.setObject(2, caseId);
            insert.setInt(3, sequence++);
            insert.setString(4, "imported.StepImported");
            insert.setBytes(5, Facts.payload(step));
            insert.setBytes(6, metadata);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
