package org.kepil.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.standalone.KepilProcess;
import org.kepil.standalone.OwnKepil;

import tools.jackson.databind.JsonNode;

/** A history is sent over HTTP and read back from the views: whatever was killed on the way, every step is there once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class ImportIT {

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
    void an_import_that_was_killed_is_finished_exactly_by_running_it_again() throws Exception {
        byte[] file = Histories.made(1_500, 6);
        KepilProcess first = start();
        Caller admin = as("admin", first);
        long before = Census.events(admin);
        admin.awaitStored(admin.send(file, "source=made"), 2_000);
        first.killAll();

        KepilProcess second = start();
        Caller again = as("admin", second);
        JsonNode job = again.run(file, "source=made");

        assertThat(job.path("state").asString()).isEqualTo("done");
        long known = job.at("/progress/known").asLong();
        assertThat(known).isBetween(2_000L, 8_999L);
        assertThat(job.at("/progress/stored").asLong()).isEqualTo(9_000 - known);
        Census.awaitEvents(again, before + 1_500 + 9_000);
        assertThat(again.run(file, "source=made").at("/progress/known").asLong()).isEqualTo(9_000);
        assertThat(Census.events(again)).isEqualTo(before + 1_500 + 9_000);
        Census.awaitCases(as("supervisor", second), 1_500);
    }

    @ParameterizedTest
    @MethodSource("org.kepil.standalone.imports.RecordedHistory#all")
    void a_recorded_history_is_shown_as_it_was_recorded(RecordedHistory history) throws Exception {
        byte[] file = Files.readAllBytes(history.file());
        KepilProcess kepil = start();
        Caller admin = as("admin", kepil);
        long before = Census.events(admin);

        JsonNode checked = admin.run(file, "source=receipt&dryRun=true");
        assertThat(checked.at("/findings/cases").asInt()).isEqualTo(history.cases());
        assertThat(checked.at("/findings/steps").asInt()).isEqualTo(history.steps());
        assertThat(Census.events(admin)).isEqualTo(before);
        JsonNode job = admin.run(file, "source=receipt");
        System.out.printf("%s: stored at %,d steps/s.%n", history, job.path("ratePerSecond").asLong());
        System.out.printf("After it the process held %,d MiB.%n", kepil.residentMebibytes());

        assertThat(job.at("/progress/stored").asInt()).isEqualTo(history.steps());
        long events = before + history.cases() + history.steps();
        Census.awaitEvents(admin, events);
        JsonNode second = admin.run(file, "source=receipt");
        assertThat(second.at("/progress/known").asInt()).isEqualTo(history.steps());
        assertThat(Census.events(admin)).isEqualTo(events);
        Census census = Census.of(as("supervisor", kepil), history.cases());
        assertThat(census.cases).isEqualTo(history.cases());
        assertThat(census.steps).isEqualTo(history.steps());
        assertThat(census.stepsByChannel).isEqualTo(history.channels());
        assertThat(census.stepsByActivity).hasSize(history.activities()).containsAllEntriesOf(history.someActivities());
    }

    private KepilProcess start() {
        running = KepilProcess.start(directory.resolve("data"));
        return running.awaitUp();
    }

    private static Caller as(String userName, KepilProcess kepil) {
        return new Caller(kepil.address(), userName, kepil.password(userName));
    }
}
