package org.kepil.evidence.keeper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends text to a keeper and waits ten seconds for its answer. */
final class Post {

    static final int OK = 200;
    static final int CONFLICT = 409;
    static final int UNPROCESSABLE = 422;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    Post(URI address) {
        this.address = address;
    }

    HttpResponse<String> send(String text) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8").POST(BodyPublishers.ofString(text)).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
