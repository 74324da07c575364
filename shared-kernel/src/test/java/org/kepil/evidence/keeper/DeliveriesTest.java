package org.kepil.evidence.keeper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.KeeperState;
import org.kepil.evidence.Pace;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.Signer;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SigningKey;
import org.kepil.evidence.note.VerifierKey;
import org.kepil.evidence.tree.Hashing;
import org.kepil.log.LogSchema;
import org.kepil.log.Sql;
import org.kepil.log.TestLog;

/** Keepers of each kind: what they get, and what is known of one that is away or disagrees. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveriesTest {

    private static final String ORIGIN = "kepil.example/0";

    @TempDir
    private Path directory = Path.of("");

    private TestLog log;
    private Signer signer;
    private SigningKey key;
    private EvidenceReader reader;

    @BeforeEach
    void open() {
        log = new TestLog();
        key = SigningKey.fromFileOrCreate(directory.resolve("signing-key"), ORIGIN);
        signer = new Signer(log.database.dataSource(LogSchema.SIGNER), key,
                new Pace(1, Duration.ZERO, Duration.ZERO), List.of());
        reader = new EvidenceReader(log.database.dataSource(LogSchema.READER));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_folder_holds_the_last_checkpoint_and_the_last_of_the_day() throws Exception {
        FolderKeeper folder = new FolderKeeper("archive", directory.resolve("kept"));
        assertThat(folder.last()).isEmpty();
        signed(3);
        assertThat(deliver(folder)).isEqualTo(1);
        SignedCheckpoint last = signed(4);
        assertThat(deliver(folder)).isEqualTo(2);
        assertThat(folder.last()).contains(last.note());
        try (var files = Files.list(directory.resolve("kept"))) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).hasContent(last.note().toString()));
        }
        KeeperState state = state();
        assertThat(state.number()).isEqualTo(2);
        assertThat(state.agrees()).isTrue();
        assertThat(state.trouble()).isNull();
    }

    @Test
    void a_folder_that_keeps_another_root_disagrees_and_is_not_written_over() throws Exception {
        Path kept = Files.createDirectory(directory.resolve("kept"));
        String other = key.sign(new Checkpoint(ORIGIN, 2, Hashing.EMPTY).text()).toString();
        Files.writeString(kept.resolve("checkpoint"), other);
        signed(3);
        assertThat(deliver(new FolderKeeper("archive", kept))).isEqualTo(-1);
        assertThat(kept.resolve("checkpoint")).hasContent(other);
        assertThat(state().agrees()).isFalse();
        assertThat(state().trouble()).contains("another root");
    }

    @Test
    void a_service_gets_the_note_and_its_answer_counts() throws Exception {
        List<String> bodies = new ArrayList<>();
        List<Integer> answers = new ArrayList<>(List.of(503, 409, 204));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Witness.answer(exchange, answers.removeFirst(), "");
        });
        server.start();
        HttpKeeper keeper = new HttpKeeper("ministry",
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        SignedCheckpoint made = signed(3);
        assertThat(deliver(keeper)).isEqualTo(-1);
        assertThat(state()).extracting(KeeperState::agrees, KeeperState::trouble)
                .containsExactly(true, "The keeper answers 503.");
        assertThat(deliver(keeper)).isEqualTo(-1);
        assertThat(state().agrees()).isFalse();
        assertThat(deliver(keeper)).isEqualTo(1);
        assertThat(state().agrees()).isTrue();
        assertThat(bodies).containsOnly(made.note().toString());
        server.stop(0);
        signed(1);
        assertThat(deliver(keeper)).isEqualTo(-1);
        assertThat(state()).extracting(KeeperState::number, KeeperState::agrees).containsExactly(1L, true);
    }

    @Test
    void a_witness_sees_that_the_log_only_grew_and_signs_it() throws Exception {
        try (Witness witness = new Witness()) {
            signed(3);
            WitnessKeeper keeper = witness(witness);
            assertThat(deliver(keeper)).isEqualTo(1);
            signed(300);
            assertThat(deliver(keeper)).isEqualTo(2);
            signed(5);
            assertThat(deliver(witness(witness))).as("after a start").isEqualTo(3);
            assertThat(Sql.number(log.database.owner(), "select count(*) from evidence.cosignature")).isEqualTo(3);
            assertThat(Sql.text(log.database.owner(), "select line from evidence.cosignature where number = 3"))
                    .startsWith("\u2014 witness.example/w1 ");
        }
    }

    @Test
    void a_witness_that_saw_another_tree_disagrees() throws Exception {
        try (Witness witness = new Witness()) {
            signed(9);
            witness.remember(new Checkpoint(ORIGIN, 4, Hashing.EMPTY));
            assertThat(deliver(witness(witness))).isEqualTo(-1);
            assertThat(state().agrees()).isFalse();
            witness.remember(new Checkpoint(ORIGIN, 40, Hashing.EMPTY));
            assertThat(deliver(witness(witness))).isEqualTo(-1);
            assertThat(state().trouble()).contains("40 events");
        }
    }

    private static WitnessKeeper witness(Witness witness) throws Exception {
        return new WitnessKeeper(witness.prefix(), VerifierKey.parse(witness.key()));
    }

    private SignedCheckpoint signed(int events) throws SQLException {
        log.stream(events);
        log.sequence();
        return signer.demand().orElseThrow();
    }

    private long deliver(Keeper keeper) {
        try (var deliveries = new Deliveries(List.of(), log.database.dataSource(LogSchema.SIGNER))) {
            return deliveries.deliver(keeper, 0);
        }
    }

    private KeeperState state() {
        return reader.keepers().getFirst();
    }
}
