package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.REQUEST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.log.LogReader;
import org.kepil.standalone.Api.Answer;

/** What the API says when it does not do what was asked, and that it then stores nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsOfTheApiIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void malformed_input_is_400_with_a_pointer_for_each_field() {
        Map<String, Object> body = new HashMap<>(REQUEST);
        body.remove("applicantName");
        body.put("matter", "maritime");
        Answer answer = KEPIL.as("intake").post("/cases", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(pointers(answer)).contains("/applicantName", "/matter");
    }

    @Test
    void what_is_no_json_is_400() {
        assertThat(KEPIL.as("intake").postText("/cases", "{\"matter\":").status()).isEqualTo(400);
    }

    @Test
    void a_broken_rule_is_409_with_its_code_and_stores_nothing() {
        CaseStory story = CaseStory.requested(KEPIL);
        int before = stored(story);
        Answer answer = KEPIL.as("coordinator").post("/cases/" + story.id() + "/offer",
                Map.of("advocateId", AIZADA, "ground", "WISH_OF_CLIENT"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/rule")).isEqualTo("assignment.grant-required");
        assertThat(answer.text("/detail")).isNotBlank().doesNotContain("grant-required");
        assertThat(stored(story)).isEqualTo(before);
    }

    @Test
    void a_case_that_nobody_has_is_404() {
        String nobodys = "/cases/" + UUID.randomUUID();
        assertThat(KEPIL.as("supervisor").get(nobodys).status()).isEqualTo(404);
        assertThat(KEPIL.as("coordinator").post(nobodys + "/closure", Map.of("outcome", "SERVICE_COMPLETED")).status())
                .isEqualTo(404);
    }

    @Test
    void a_version_that_is_no_longer_current_is_412_and_stores_nothing() {
        CaseStory story = CaseStory.requested(KEPIL).granted();
        Answer answer = KEPIL.as("coordinator").post("/cases/" + story.id() + "/offer",
                Map.of("advocateId", AIZADA, "ground", "WISH_OF_CLIENT"),
                Map.of("If-Match", "\"0\""));
        assertThat(answer.status()).isEqualTo(412);
        assertThat(stored(story)).isEqualTo(2);
    }

    @Test
    void the_current_version_lets_a_command_pass_and_the_answer_names_the_next() {
        CaseStory story = CaseStory.requested(KEPIL).granted();
        Answer answer = KEPIL.as("coordinator").post("/cases/" + story.id() + "/offer",
                Map.of("advocateId", AIZADA, "ground", "WISH_OF_CLIENT"),
                Map.of("If-Match", "\"1\""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(answer.number("/version")).isEqualTo(2);
    }

    @Test
    void a_repeated_key_gives_the_same_answer_and_happens_once() {
        Map<String, String> once = Api.once();
        Answer first = KEPIL.as("intake").post("/cases", REQUEST, once);
        Answer again = KEPIL.as("intake").post("/cases", REQUEST, once);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(stored(first.text("/id"))).isEqualTo(1);
    }

    @Test
    void a_repeated_key_with_another_body_is_422() {
        Map<String, String> once = Api.once();
        KEPIL.as("intake").post("/cases", REQUEST, once);
        Map<String, Object> other = new HashMap<>(REQUEST);
        other.put("matter", "CRIMINAL");
        assertThat(KEPIL.as("intake").post("/cases", other, once).status()).isEqualTo(422);
    }

    @Test
    void nobody_is_401_and_a_wrong_password_as_well() {
        Answer nobody = new Api(KEPIL.address(), "", "").get("/cases");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("Content-Type")).startsWith("application/problem+json");
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(nobody.text("/detail")).isEqualTo("Sign in with the user name and password of an account.");
        assertThat(new Api(KEPIL.address(), "reviewer", "a guess").get("/cases").status()).isEqualTo(401);
    }

    @Test
    void a_role_that_may_not_is_403_and_stores_nothing() {
        CaseStory story = CaseStory.requested(KEPIL);
        Answer answer = KEPIL.as("intake").post("/cases/" + story.id() + "/grant",
                Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-1"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(stored(story)).isEqualTo(1);
        Answer question = KEPIL.as("manager").get("/cases/" + story.id());
        assertThat(question.status()).isEqualTo(403);
        assertThat(List.of(answer.text("/type"), question.text("/type"),
                KEPIL.as("manager").get("/imports").text("/type"))).containsOnly("urn:kepil:problem:denied");
    }

    private static List<String> pointers(Answer answer) {
        return answer.body().path("errors").valueStream().map(error -> error.path("pointer").asString()).toList();
    }

    private static int stored(CaseStory story) {
        return stored(story.id());
    }

    /** How many events the case has, once all of them have their place. */
    private static int stored(String caseId) {
        LogReader log = KEPIL.part(LogReader.class);
        Await.until("nothing is pending", () -> log.pendingCount() == 0);
        return log.stream(CaseId.of(caseId).value(), Long.MAX_VALUE).size();
    }
}
