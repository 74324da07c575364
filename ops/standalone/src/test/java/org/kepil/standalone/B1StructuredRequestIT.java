package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.REQUEST;
import static org.kepil.standalone.CaseStory.done;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Row B1: a structured request: a draft is kept, the channel recorded, the payload checked against a versioned schema. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B1StructuredRequestIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void the_event_keeps_the_channel_and_the_version_of_the_form() {
        assertThat(done(KEPIL.as("intake").get("/cases/form"), 200).body().at("/schema/$id").asString())
                .isEqualTo("urn:kepil:request:2");
        JsonNode asked = requested(with(REQUEST, "channel", "PHONE", "sex", "FEMALE"));
        assertThat(asked.path("schema").asInt()).isEqualTo(2);
        assertThat(asked.path("channel").asString()).isEqualTo("PHONE");
        JsonNode older = requested(with(REQUEST, "channel", "E_MAIL", "schema", "1"));
        assertThat(older.path("schema").asInt()).isEqualTo(1);
        assertThat(older.path("channel").asString()).isEqualTo("E_MAIL");
    }

    @Test
    void a_wrong_request_names_field_and_rule_and_stores_nothing() {
        long before = events();
        assertThat(wrong(with(REQUEST, "applicantName", "12 34"))).containsExactly("/applicantName format");
        assertThat(wrong(with(REQUEST, "schema", "1", "sex", "FEMALE"))).containsExactly("/sex unknown");
        assertThat(wrong(with(REQUEST, "schema", "3"))).containsExactly("/schema choice");
        assertThat(wrong(with(REQUEST, "channel", "SMOKE", "summary", "", "colour", "blue")))
                .containsExactlyInAnyOrder("/summary required", "/channel choice", "/colour unknown");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void nobody_else_sees_a_draft_or_sends_it_or_throws_it_away() {
        String draft = done(KEPIL.as("intake").post("/cases/drafts", Map.of("applicantName", "Aida Own")), 201)
                .text("/id");
        assertThat(own("intake")).contains(draft);
        assertThat(own("coordinator")).doesNotContain(draft);
        assertThat(KEPIL.as("coordinator").post("/cases/drafts", Map.of("draft", draft, "summary", "Mine")).status())
                .isEqualTo(404);
        assertThat(KEPIL.as("coordinator").post("/cases/drafts/" + draft + "/discard", Map.of()).status())
                .isEqualTo(404);
        Answer others = done(KEPIL.as("coordinator").post("/cases", with(REQUEST, "draft", draft)), 201);
        assertThat(done(KEPIL.as("supervisor").get("/cases/" + others.text("/id") + "?version=0"), 200)
                .text("/file/request/personId")).isNotEqualTo(draft);
        assertThat(own("intake")).contains(draft);
        done(KEPIL.as("intake").post("/cases/drafts/" + draft + "/discard", Map.of()), 200);
        assertThat(own("intake")).doesNotContain(draft);
    }

    private static JsonNode requested(Map<String, Object> request) {
        String id = done(KEPIL.as("intake").post("/cases", request), 201).text("/id");
        return done(KEPIL.as("supervisor").get("/cases/" + id + "/timeline?version=0"), 200).body()
                .at("/entries/0/event");
    }

    private static List<String> wrong(Map<String, Object> request) {
        return done(KEPIL.as("intake").post("/cases", request), 400).body().path("errors").valueStream()
                .map(error -> error.path("pointer").asString() + " " + error.path("rule").asString()).toList();
    }

    private static List<String> own(String userName) {
        return done(KEPIL.as(userName).get("/cases/drafts"), 200).body().path("drafts").valueStream()
                .map(draft -> draft.path("draftId").asString()).toList();
    }

    private static Map<String, Object> with(Map<String, Object> request, String... fields) {
        Map<String, Object> told = new HashMap<>(request);
        for (int field = 0; field < fields.length; field += 2) {
            told.put(fields[field], fields[field + 1]);
        }
        return told;
    }

    private static long events() {
        return events(KEPIL);
    }

    static long events(RunningKepil kepil) {
        return sql(kepil, "select count(*) from log.event where :id is not null", "").query(Long.class).single();
    }

    static String sealed(RunningKepil kepil, String draft) {
        return new String(sql(kepil, "select sealed from draft.request where draft_id::text = :id", draft)
                .query(byte[].class).single(), StandardCharsets.ISO_8859_1);
    }

    private static JdbcClient.StatementSpec sql(RunningKepil kepil, String sql, String id) {
        return JdbcClient.create(kepil.part("writerDataSource", DataSource.class)).sql(sql).param("id", id);
    }
}
