package org.kepil.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.awaitility.Awaitility;
import org.kepil.log.codec.KepilJson;

import tools.jackson.databind.JsonNode;

/** Calls the API of imports and of cases as one person. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration TO_FINISH = Duration.ofSeconds(180);

    private final URI address;
    private final String authorization;

    Caller(URI address, String userName, String password) {
        this.address = address;
        authorization = "Basic "
                + Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file. @return the path of its import */
    String send(byte[] file, String query) {
        HttpResponse<String> answer = exchange(request("/api/v1/imports?" + query)
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(file)).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    int statusOfSending(byte[] file, String query) {
        return exchange(request("/api/v1/imports?" + query).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)).build()).statusCode();
    }

    /** Sends a file and waits until its import is over. */
    JsonNode run(byte[] file, String query) {
        String place = send(file, query);
        return Awaitility.await("import is over").atMost(TO_FINISH).pollInterval(Duration.ofMillis(50))
                .until(() -> get(place), job -> job.path("over").asBoolean());
    }

    /** Waits until the import has stored at least so many steps. */
    void awaitStored(String place, long steps) {
        Awaitility.await("steps stored").atMost(TO_FINISH).pollInterval(Duration.ofMillis(10))
                .until(() -> get(place).at("/progress/stored").asLong() >= steps);
    }

    JsonNode get(String path) {
        HttpResponse<String> answer = exchange(request(path).build());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return KepilJson.mapper().readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization);
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
