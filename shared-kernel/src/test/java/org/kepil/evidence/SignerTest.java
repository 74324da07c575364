package org.kepil.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SignedNote;
import org.kepil.evidence.note.SigningKey;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.NaiveTree;
import org.kepil.log.LogSchema;
import org.kepil.log.Sql;
import org.kepil.log.TestLog;
import org.springframework.jdbc.core.JdbcTemplate;

/** The signer over a real log, whose rows the owner of the database bends. It does not prove what an owner can do who has the key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignerTest {

    private static final String ORIGIN = "kepil.example/0";
    private static final Pace AT_ONCE = new Pace(1, Duration.ZERO, Duration.ZERO);

    @TempDir
    private Path directory = Path.of("");

    private TestLog log;
    private SigningKey key;
    private Optional<SignedNote> outside = Optional.empty();

    @BeforeEach
    void open() {
        log = new TestLog();
        key = SigningKey.fromFileOrCreate(directory.resolve("signing-key"), ORIGIN);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_checkpoint_has_the_root_of_the_definition_and_its_signature() throws SQLException {
        assertThat(signer().demand()).isEmpty();
        for (int more : List.of(1, 2, 254, 3, 300)) {
            append(more);
            SignedCheckpoint made = signer().demand().orElseThrow();
            assertThat(made.checkpoint()).isEqualTo(new Checkpoint(ORIGIN, leaves().size(), NaiveTree.root(leaves())));
            assertThat(key.verifier().signed(made.note())).isTrue();
            assertThat(signer().demand()).contains(made);
        }
        assertThat(Sql.number(log.database.owner(), "select count(*) from evidence.tile")).isEqualTo(2);
        assertThat(Sql.number(log.database.owner(), "select max(number) from evidence.checkpoint")).isEqualTo(5);
    }

    @Test
    void checkpoints_come_when_they_are_due() throws SQLException {
        Signer patient = signer(new Pace(3, Duration.ZERO, Duration.ofHours(1)));
        append(1);
        assertThat(patient.sign()).as("the first").isPresent();
        append(2);
        assertThat(patient.sign()).as("two new ones").isEmpty();
        append(1);
        assertThat(patient.sign()).as("three new ones").isPresent();
        append(1);
        assertThat(signer(new Pace(3, Duration.ZERO, Duration.ZERO)).sign()).as("long waiting").isPresent();
        append(9);
        Signer slow = signer(new Pace(3, Duration.ofHours(1), Duration.ofHours(1)));
        assertThat(slow.sign()).as("the first look of a process").isPresent();
        append(9);
        assertThat(slow.sign()).as("too soon after the last").isEmpty();
        assertThat(slow.demand()).as("on demand").isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            update log.event set payload = payload || ' ' where idx = (select idx from log.event_log where pos = 7)         ; 7 ; CONTENT
            update log.event set metadata = '{}' where idx = (select idx from log.event_log where pos = 9)                  ; 9 ; CONTENT
            update log.event set occurred_at = occurred_at + interval '1 ms' where idx = (select idx from log.event_log where pos = 6) ; 6 ; CONTENT
            update log.event set recorded_at = recorded_at + interval '1 us' where idx = (select idx from log.event_log where pos = 8) ; 8 ; CONTENT
            update log.event_log set sequenced_at = sequenced_at + interval '1 us' where pos = 9                            ; 9 ; CONTENT
            delete from log.leaf_format                                                                                    ; 5 ; FORMAT
            update log.leaf_format set format = 3                                                                          ; 5 ; FORMAT
            update log.leaf_format set format = 1                                                                          ; 5 ; CONTENT
            update log.event set event_id = gen_random_uuid() where idx = (select idx from log.event_log where pos = 6)     ; 6 ; CONTENT
            update log.event_log set leaf = sha256('x') where pos = 8                                                      ; 8 ; CONTENT
            delete from log.event where idx = (select idx from log.event_log where pos = 7)                                 ; 7 ; EVENT
            delete from log.event_type                                                                                     ; 5 ; TYPE
            delete from log.event_log where pos = 6                                                                        ; 6 ; POSITION
            delete from log.event_log where pos > 2                                                                        ; 5 ; SHORTER
            update log.event_log set leaf = sha256('x') where pos = 3                                                      ; 5 ; TREE
            update evidence.checkpoint set note = replace(note, E'\\n5\\n', E'\\n4\\n')                                    ; 4 ; SIGNATURE
            """)
    void a_bent_record_is_not_signed_and_the_first_bad_position_is_named(String bend, long position, Part part)
            throws SQLException {
        append(5);
        signer().demand();
        append(5);
        bend(bend);
        Signer signer = signer();
        FaultFound refused = catchThrowableOfType(FaultFound.class, signer::demand);
        assertThat(refused.fault()).isEqualTo(new Fault(position, part));
        assertThat(signer.refusal()).contains(refused.fault());
        assertThat(signer.refusals()).isEqualTo(1);
        assertThat(Sql.number(log.database.owner(), "select max(number) from evidence.checkpoint")).isEqualTo(1);
    }

    @Test
    void an_older_database_is_not_signed_however_far_it_has_grown_again() throws SQLException {
        append(5);
        signer().demand();
        append(5);
        outside = signer().demand().map(SignedCheckpoint::note);
        bend("delete from evidence.checkpoint where size = 10; delete from log.event_log where pos > 7");
        assertThat(refusal()).isEqualTo(new Fault(10, Part.SHORTER));
        append(9);
        assertThat(refusal()).isEqualTo(new Fault(10, Part.KEPT));
        assertThatThrownBy(() -> signer().sign()).isInstanceOf(FaultFound.class);
    }

    @Test
    void what_another_key_signed_is_not_gone_on_from() throws SQLException {
        append(3);
        SigningKey strangers = SigningKey.fromFileOrCreate(directory.resolve("another"), ORIGIN);
        outside = new Signer(log.database.dataSource(LogSchema.SIGNER), strangers, AT_ONCE, List.of()).demand()
                .map(SignedCheckpoint::note);
        assertThat(refusal()).isEqualTo(new Fault(3, Part.SIGNATURE));
    }

    @Test
    void a_signer_that_dies_at_any_statement_leaves_a_record_that_the_next_goes_on_from() throws SQLException {
        append(300);
        int died = 0;
        while (diesAfter(died)) {
            died++;
        }
        assertThat(died).isGreaterThan(8);
        append(300);
        assertThat(signer().demand().orElseThrow().checkpoint().root()).isEqualTo(NaiveTree.root(leaves()));
    }

    @Test
    void two_signers_at_once_make_one_line_of_checkpoints() throws Exception {
        append(200);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Signer signer = signer();
            threads.add(Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 10; n++) {
                    signer.demand();
                }
            }));
        }
        append(200);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(signer().demand().orElseThrow().checkpoint().root()).isEqualTo(NaiveTree.root(leaves()));
        assertThat(Sql.number(log.database.owner(), "select max(number) - count(*) from evidence.checkpoint")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kepil_signer | insert into log.event_type (name, revision) values ('x', 1)                          | 42501
            kepil_signer | delete from evidence.checkpoint                                                      | 42501
            kepil_signer | update evidence.tile set root = root                                                 | 42501
            kepil_signer | select * from keys.person_key                                                        | 42501
            kepil_reader | insert into evidence.keeper (name, agrees, tried_at) values ('x', true, now())       | 42501
            kepil_writer | select * from evidence.checkpoint                                                    | 42501
            postgres     | update evidence.checkpoint set note = note                                           | KP002
            postgres     | truncate evidence.tile                                                               | KP002
            postgres     | set session_replication_role = replica; delete from evidence.full_check              | KP002
            """)
    void the_database_refuses(String role, String sql, String state) {
        assertThatThrownBy(() -> Sql.run(log.database.dataSource(role), sql)).isInstanceOf(SQLException.class)
                .extracting(thrown -> ((SQLException) thrown).getSQLState()).isEqualTo(state);
    }

    /** Whether that many statements are too few for a checkpoint. */
    private boolean diesAfter(int statements) {
        var dying = new DyingSource(log.database.dataSource(LogSchema.SIGNER));
        dying.dieAfter(statements);
        try {
            new Signer(dying, key, AT_ONCE, List.of()).demand();
            return false;
        } catch (EvidenceUnreadable killed) {
            return true;
        }
    }

    private Fault refusal() {
        return catchThrowableOfType(FaultFound.class, () -> signer().demand()).fault();
    }

    private void append(int events) throws SQLException {
        log.stream(events);
        log.sequence();
    }

    private Signer signer() {
        return signer(AT_ONCE);
    }

    private Signer signer(Pace pace) {
        return new Signer(log.database.dataSource(LogSchema.SIGNER), key, pace, List.of(() -> outside));
    }

    private List<Hash> leaves() {
        return new JdbcTemplate(log.database.owner()).query("select leaf from log.event_log order by pos",
                (row, _) -> Hash.of(row.getBytes(1)));
    }

    /** What an owner can do who takes the triggers away. */
    private void bend(String sql) throws SQLException {
        for (String table : List.of("log.event", "log.event_log", "log.event_type", "log.leaf_format",
                "evidence.checkpoint")) {
            Sql.run(log.database.owner(), "alter table " + table + " disable trigger append_only");
        }
        Sql.run(log.database.owner(), sql);
    }
}
