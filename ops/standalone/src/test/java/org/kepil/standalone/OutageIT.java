package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.standalone.Api.Answer;

/** What callers and people are told while the database is away. It waits more than it works, so it begins first, beside others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
@Order(1)
class OutageIT {

    @Test
    void whoever_asks_while_the_database_is_away_is_told_so(@TempDir Path data) throws IOException {
        try (RunningKepil kepil = RunningKepil.on(data)) {
            Visitor visitor = Visitor.signedIn(kepil.address(), "intake", kepil.password("intake"));
            assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);

            kill(data);

            Answer answer = kepil.as("intake").knock("GET", "/cases");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("/type")).isEqualTo("urn:kepil:problem:unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            HttpResponse<String> page = visitor.get("/cases");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("2");
            assertThat(page.body()).contains("The database cannot be reached");
            HttpResponse<String> form = visitor.post("/cases", Map.of("applicantName", "Aida Example", "summary",
                    "Was dismissed.", "matter", "CIVIL", "officeId", CaseStory.OFFICE, "channel", "DESK"));
            assertThat(form.statusCode()).isEqualTo(303);
            assertThat(form.headers().firstValue("Location")).contains("/cases/new");
        }
    }

    private static void kill(Path data) throws IOException {
        long postmaster = Long
                .parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle.of(postmaster).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
