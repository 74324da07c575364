package org.kepil.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.note.SigningKey;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Verification;
import org.kepil.log.LogSchema;
import org.kepil.log.Sql;
import org.kepil.log.TestLog;

/** Everything that was signed is read again, and proofs are made of what is kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullCheckTest {

    @TempDir
    private Path directory = Path.of("");

    private TestLog log;
    private FullCheck check;
    private EvidenceReader reader;

    @BeforeEach
    void three_checkpoints_over_700_events() throws SQLException {
        log = new TestLog();
        var signing = log.database.dataSource(LogSchema.SIGNER);
        var key = SigningKey.fromFileOrCreate(directory.resolve("signing-key"), "kepil.example/0");
        var signer = new Signer(signing, key, new Pace(1, Duration.ZERO, Duration.ZERO), List.of());
        check = new FullCheck(signing, key.verifier());
        reader = new EvidenceReader(log.database.dataSource(LogSchema.READER));
        assertThat(check.run().size()).isZero();
        for (int events : List.of(300, 100, 300)) {
            log.stream(events);
            log.sequence();
            signer.demand();
        }
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_whole_record_is_found_whole() {
        FullCheck.Checked checked = check.run();
        assertThat(checked.fault()).isNull();
        assertThat(checked.size()).isEqualTo(700);
        assertThat(reader.lastFullCheck()).contains(checked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            update log.event set payload = payload || ' ' where idx = (select idx from log.event_log where pos = 350) ; 350 ; CONTENT
            delete from log.event_log where pos = 20 ; 20 ; POSITION
            delete from log.event_log where pos >= 690 ; 690 ; POSITION
            update log.event_log set idx = 100000 + pos where pos in (5, 6) ; 5 ; EVENT
            update evidence.checkpoint set note = (select note from evidence.checkpoint where number = 1) where number = 2 ; 300 ; TREE
            """)
    void a_bent_record_is_named_at_its_first_bad_place(String bend, long position, Part part) throws SQLException {
        for (String table : List.of("log.event", "log.event_log", "evidence.checkpoint")) {
            Sql.run(log.database.owner(), "alter table " + table + " disable trigger append_only");
        }
        Sql.run(log.database.owner(), bend);
        Fault fault = check.run().fault();
        assertThat(fault).isEqualTo(new Fault(position, part));
        assertThat(reader.lastFullCheck().orElseThrow().fault()).isEqualTo(fault);
    }

    @Test
    void every_proof_that_is_asked_for_holds() {
        for (long size : List.of(1L, 255L, 256L, 257L, 400L, 512L, 699L, 700L)) {
            Hash root = reader.root(size);
            for (long position : List.of(0L, size / 2, size - 1)) {
                assertThat(Verification.inclusion(reader.leaf(position), position, size,
                        reader.inclusion(position, size), root)).isTrue();
            }
            assertThat(Verification.consistency(size, root, 700, reader.root(700), reader.consistency(size, 700)))
                    .isTrue();
        }
        assertThat(reader.before(Long.MAX_VALUE, 9)).extracting(SignedCheckpoint::size).containsExactly(700L, 400L,
                300L);
        assertThat(reader.covering(301).orElseThrow().size()).isEqualTo(400);
        assertThat(reader.covering(701)).isEmpty();
        assertThat(reader.size()).isEqualTo(700);
    }
}
