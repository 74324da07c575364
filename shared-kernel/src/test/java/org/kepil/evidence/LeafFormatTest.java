package org.kepil.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.embedded.TestDatabase;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.note.SigningKey;
import org.kepil.log.LogSchema;
import org.kepil.log.Sql;

/** A log that began with the first format of leaves goes on with the second, and both stay provable. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeafFormatTest {

    private static final String EVENT = """
            insert into log.event (recorded_at, occurred_at, aggregate_id, event_id, seq, type_id, payload, metadata)
            values ('2026-03-01T10:00:00.123456Z', '2026-02-28T10:00:00.5Z', gen_random_uuid(), gen_random_uuid(), 0, 1,
                '{}', '{}')
            """;
    private static final String PLACE = """
            insert into log.event_log (pos, idx, sequenced_at, leaf)
            select %d, idx, '2026-03-01T10:00:01Z', log.leaf(event_id, aggregate_id, seq, name, revision, recorded_at,
                occurred_at, %s payload, metadata)
            from log.event join log.event_type using (type_id) order by idx desc limit 1
            """;

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_log_of_the_first_format_is_signed_and_found_whole_after_the_second_has_come() throws SQLException {
        Flyway.configure(LogSchema.class.getClassLoader()).dataSource(database.owner()).locations("classpath:db/log")
                .schemas("log").defaultSchema("log").table("migration").target("7").load().migrate();
        Sql.run(database.owner(), "insert into log.event_type (name, revision) values ('office.OfficeRenamed', 1)");
        add(0, "");
        add(1, "");
        LogSchema.migrate(database.owner());
        assertThat(Sql.number(database.owner(), "select from_pos from log.leaf_format where format = 1")).isZero();
        assertThat(Sql.number(database.owner(), "select from_pos from log.leaf_format where format = 2")).isEqualTo(2);
        add(2, "'2026-03-01T10:00:01Z',");
        var signing = database.dataSource(LogSchema.SIGNER);
        var key = SigningKey.fromFileOrCreate(directory.resolve("signing-key"), "kepil.example/0");
        var signer = new Signer(signing, key, new Pace(1, Duration.ZERO, Duration.ZERO), List.of());
        SignedCheckpoint made = signer.demand().orElseThrow();
        assertThat(made.size()).isEqualTo(3);
        assertThat(key.verifier().ofCosignatures().signed(made.note())).isTrue();
        assertThat(new FullCheck(signing, key.verifier()).run().fault()).isNull();
        Sql.run(database.owner(), "alter table log.event_log disable trigger append_only");
        Sql.run(database.owner(), "update log.event_log set sequenced_at = now() where pos = 2");
        assertThat(new FullCheck(signing, key.verifier()).run().fault()).isEqualTo(new Fault(2, Part.CONTENT));
    }

    private void add(long position, String sequencedAt) throws SQLException {
        Sql.run(database.owner(), EVENT);
        Sql.run(database.owner(), PLACE.formatted(position, sequencedAt));
    }
}
