package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.REQUEST;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Kepil is killed with all that belongs to it, and comes up again by itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class KillIT {

    @TempDir
    private Path directory = Path.of("");

    private @Nullable KepilProcess running;

    @AfterEach
    void end() {
        if (running != null) {
            running.killAll();
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_a_kill() {
        KepilProcess first = start().awaitUp();
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            acknowledged.add(first.as("intake").post("/cases", REQUEST).text("/id"));
        }
        first.killAll();
        KepilProcess second = start().awaitUp();
        for (String id : acknowledged) {
            assertThat(second.as("supervisor").get("/cases/" + id).status()).isEqualTo(200);
        }
        assertThat(second.as("intake").post("/cases", REQUEST).status()).isEqualTo(201);
        for (JsonNode view : second.as("supervisor").get("/views").body().path("views")) {
            String verification = "/views/" + view.path("name").asString() + "/verification";
            assertThat(second.as("supervisor").post(verification, Map.of()).body().path("differences")).isEmpty();
        }
    }

    @Test
    void a_first_start_that_was_killed_is_finished_by_the_next_one() {
        KepilProcess first = start();
        first.awaitData();
        first.killAll();
        KepilProcess second = start().awaitUp();
        for (String userName : List.of("intake", "coordinator", "decider", "advocate", "supervisor", "reviewer",
                "manager", "admin")) {
            assertThat(second.as(userName).get("/offices").status()).as(userName).isEqualTo(200);
        }
    }

    private KepilProcess start() {
        running = KepilProcess.start(directory.resolve("data"));
        return running;
    }
}
