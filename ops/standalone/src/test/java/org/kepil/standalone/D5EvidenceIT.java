package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SignedNote;
import org.kepil.evidence.note.VerifierKey;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Verification;
import org.kepil.standalone.Api.Answer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Hash tree over all events, signed checkpoints, inclusion and consistency proofs, checked here as anybody may. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class D5EvidenceIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void an_event_is_proven_to_be_in_a_signed_tree_that_begins_with_every_earlier_one() {
        Checkpoint first = signed();
        CaseStory.requested(KEPIL).granted();
        Await.until("both events have their place and are signed", () -> signed().size() > first.size() + 1);
        Checkpoint second = signed();

        Answer inclusion = reviewer().get(
                "/evidence/proofs/inclusion?position=" + (first.size() + 1) + "&size=" + second.size());
        assertThat(Verification.inclusion(hash(inclusion, "/leaf"), inclusion.number("/position"), second.size(),
                path(inclusion), second.root())).isTrue();

        Answer consistency = reviewer()
                .get("/evidence/proofs/consistency?from=" + first.size() + "&to=" + second.size());
        assertThat(Verification.consistency(first.size(), first.root(), second.size(), second.root(),
                path(consistency))).isTrue();
        assertThat(consistency.text("/toRoot")).isEqualTo(second.root().base64());
    }

    @Test
    void the_state_says_that_the_record_is_whole_and_who_keeps_a_copy() throws IOException {
        Checkpoint last = signed();
        assertThat(KEPIL.as("admin").post("/evidence/verification", Map.of()).body().has("fault")).isFalse();
        Answer state = reviewer().get("/evidence");
        assertThat(state.text("/verdict")).isEqualTo("WHOLE");
        assertThat(state.number("/checkpoint/size")).isGreaterThanOrEqualTo(last.size());
        assertThat(state.number("/lastCheck/size")).isGreaterThanOrEqualTo(last.size());
        Await.until("the folder keeps the checkpoint", () -> {
            Answer now = reviewer().get("/evidence");
            return now.text("/keepers/0/name").equals("data") && now.number("/keepers/0/number") >= 1
                    && now.body().at("/keepers/0/agrees").booleanValue();
        });
        String kept = Files.readString(KEPIL.data().resolve("checkpoints/checkpoint"));
        assertThat(VerifierKey.parse(state.text("/key")).signed(SignedNote.parse(kept))).isTrue();
        assertThat(reviewer().get("/evidence/checkpoints?limit=1").body().at("/checkpoints").size()).isEqualTo(1);
    }

    @Test
    void what_no_tree_can_prove_is_a_bad_question() {
        long size = signed().size();
        for (String question : List.of("inclusion?position=-1", "inclusion?position=" + (size + 100_000),
                "inclusion?size=0", "inclusion?size=" + (size + 100_000), "consistency?from=0",
                "consistency?from=2&to=1",
                "consistency?from=x", "inclusion?position=9999999999999999999")) {
            assertThat(reviewer().get("/evidence/proofs/" + question).status()).as(question).isEqualTo(400);
        }
        assertThat(reviewer().get("/evidence/checkpoints?limit=0").status()).isEqualTo(400);
    }

    /** In an installation of its own, because nothing is ever signed there again. */
    @Test
    void a_bent_row_is_found_and_nothing_is_signed_any_more() {
        try (RunningKepil kepil = RunningKepil.on(directory)) {
            Api supervisor = kepil.as("supervisor");
            long size = supervisor.post("/evidence/checkpoint", Map.of()).number("/size");
            var owner = new JdbcTemplate(new DriverManagerDataSource(
                    kepil.part("writerDataSource", HikariDataSource.class).getJdbcUrl()
                            .replace("kepil_writer", "postgres")));
            owner.execute("alter table log.event disable trigger append_only");
            owner.execute(
                    "update log.event set metadata = '{}' where idx = (select idx from log.event_log where pos = 3)");
            Answer checked = supervisor.post("/evidence/verification", Map.of());
            assertThat(checked.number("/fault/position")).isEqualTo(3);
            assertThat(checked.text("/fault/part")).isEqualTo("CONTENT");
            assertThat(supervisor.get("/evidence").text("/verdict")).isEqualTo("BROKEN");

            owner.execute("alter table log.event_log disable trigger append_only");
            owner.execute("delete from log.event_log where pos > 2");
            Answer refused = supervisor.post("/evidence/checkpoint", Map.of());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/part")).isEqualTo("SHORTER");
            assertThat(refused.number("/position")).isEqualTo(size);
            assertThat(supervisor.get("/evidence").text("/refusal/part")).isEqualTo("SHORTER");
        }
    }

    private static Api reviewer() {
        return KEPIL.as("reviewer");
    }

    /** What the latest checkpoint says, after everything was signed and its signature verified. */
    private static Checkpoint signed() {
        assertThat(KEPIL.as("supervisor").post("/evidence/checkpoint", Map.of()).status()).isEqualTo(200);
        SignedNote note = SignedNote.parse(reviewer().get("/evidence/checkpoints/latest").response().body());
        assertThat(VerifierKey.parse(reviewer().get("/evidence").text("/key")).signed(note)).isTrue();
        return Checkpoint.parse(note.text());
    }

    private static Hash hash(Answer answer, String pointer) {
        return Hash.fromBase64(answer.text(pointer));
    }

    private static List<Hash> path(Answer answer) {
        return answer.body().at("/path").valueStream().map(JsonNode::stringValue).map(Hash::fromBase64).toList();
    }
}
