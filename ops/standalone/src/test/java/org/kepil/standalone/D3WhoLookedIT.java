package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.done;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row D3, the half of it that records: who viewed what, with searches and what they returned, before the answer is sent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class D3WhoLookedIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void viewing_a_case_is_recorded_and_never_changes_its_own_history() {
        CaseStory story = CaseStory.requested(KEPIL);
        story.file(0);
        int looks = looks(story).size();
        done(KEPIL.as("reviewer").get("/cases/" + story.id()), 200);
        done(KEPIL.as("reviewer").get("/cases/" + story.id()), 200);
        done(KEPIL.as("reviewer").get("/cases/" + story.id() + "/timeline"), 200);
        assertThat(looks(story)).hasSize(looks + 2);
        assertThat(looks(story).getLast()).containsEntry("sight", "TIMELINE").containsEntry("role", "QUALITY_REVIEWER")
                .containsEntry("channel", "API").containsEntry("door", "/api/v1/cases/{id}/timeline");
        assertThat(done(KEPIL.as("reviewer").get("/cases/" + story.id()), 200).body().path("file").path("version")
                .asLong()).isZero();
        assertThat(again(story)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_page_of_a_case_is_one_look() {
        CaseStory story = CaseStory.requested(KEPIL);
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "coordinator", KEPIL.password("coordinator"));
        int looks = looks(story).size();
        assertThat(visitor.get("/cases/" + story.id()).statusCode()).isEqualTo(200);
        assertThat(looks(story)).hasSize(looks + 1);
        assertThat(visitor.get("/cases/" + story.id() + "/hearings").statusCode()).isEqualTo(200);
        assertThat(looks(story)).hasSize(looks + 2);
        assertThat(looks(story).getLast()).containsEntry("door", "/cases/{caseId}/hearings");
    }

    @Test
    void a_search_is_recorded_with_what_it_returned_and_its_text_is_kept_under_a_key() {
        CaseStory story = CaseStory.requested(KEPIL);
        Await.until("the case is listed",
                () -> KEPIL.as("supervisor").get("/cases?q=" + story.number()).text("/items/0/caseId")
                        .equals(story.id()));
        Map<String, @Nullable Object> look = looks(story).getLast();
        assertThat(look).containsEntry("sight", "CASES");
        assertThat(String.valueOf(look.get("payload"))).contains("searched").doesNotContain(story.number());
    }

    @Test
    void nothing_is_shown_while_it_cannot_be_recorded_and_all_is_when_it_can_again() {
        CaseStory story = CaseStory.requested(KEPIL);
        story.file(0);
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"));
        int looks = looks(story).size();
        var told = withoutWriter(() -> {
            var answer = CompletableFuture.supplyAsync(() -> KEPIL.as("reviewer").knock("GET", "/cases/" + story.id()));
            return Map.entry(visitor.get("/cases/" + story.id()), answer.join());
        });
        HttpResponse<String> page = told.getKey();
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("2");
        assertThat(page.body()).contains("it cannot be recorded now who looks").doesNotContain(story.number());
        assertThat(told.getValue().status()).isEqualTo(503);
        assertThat(told.getValue().header("Retry-After")).isEqualTo("2");
        assertThat(told.getValue().response().body()).doesNotContain(story.number());
        assertThat(looks(story)).hasSize(looks);
        assertThat(visitor.get("/cases/" + story.id()).body()).contains(story.number());
        assertThat(looks(story)).hasSize(looks + 1);
    }

    /** Asks while every connection under which the log is written is taken. */
    private static <A> A withoutWriter(Supplier<A> question) {
        HikariDataSource writer = KEPIL.part("writerDataSource", HikariDataSource.class);
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < writer.getMaximumPoolSize()) {
                taken.add(writer.getConnection());
            }
            return question.get();
        } catch (SQLException e) {
            throw new AssertionError(e);
        } finally {
            taken.forEach(writer::evictConnection);
        }
    }

    /** The looks at the case, as stored, the oldest first. */
    private static List<Map<String, @Nullable Object>> looks(CaseStory story) {
        return jdbc().sql("""
                select p ->> 'sight' as sight, p ->> 'door' as door, p::text as payload, m ->> 'role' as role,
                       m ->> 'channel' as channel
                from (select idx, convert_from(payload, 'UTF8')::jsonb p, convert_from(metadata, 'UTF8')::jsonb m
                      from log.event join log.event_type using (type_id) where name = 'look.Looked') looked
                where p::text like :seen order by idx
                """).param("seen", "%" + story.id() + "%").query().listOfRows();
    }

    /** How many looks at the case wait to be told. */
    private static int again(CaseStory story) {
        return jdbc().sql("""
                select coalesce(sum(more), 0) from look.again join log.event on aggregate_id = look_id
                where convert_from(payload, 'UTF8') like :seen
                """).param("seen", "%" + story.id() + "%").query(Integer.class).single();
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(KEPIL.part("writerDataSource", DataSource.class));
    }
}
