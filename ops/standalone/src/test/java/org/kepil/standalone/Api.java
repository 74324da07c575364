package org.kepil.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kepil.log.codec.KepilJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Talks to the API as one person. Every exchange is held against the published document. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI address;
    private final String userName;
    private final String password;
    private final String base;

    Api(URI address, String userName, String password) {
        this(address, userName, password, "/api/v1");
    }

    private Api(URI address, String userName, String password, String base) {
        this.address = address;
        this.userName = userName;
        this.password = password;
        this.base = base;
    }

    /** The same caller at paths that begin otherwise than {@code /api/v1}. */
    Api under(String path) {
        return new Api(address, userName, password, path);
    }

    /** What came back; {@code body} is a missing node if it is no JSON. */
    public record Answer(int status, HttpResponse<String> response, JsonNode body) {

        /** A text of the body by JSON Pointer. */
        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public long number(String pointer) {
            return body.at(pointer).asLong();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return exchange("GET", path, null, Map.of());
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, Map.of());
    }

    /** Posts with headers, such as {@code Idempotency-Key}. */
    public Answer post(String path, Map<String, ?> body, Map<String, String> headers) {
        return exchange("POST", path, KepilJson.mapper().writeValueAsString(body), headers);
    }

    /** Posts a text as it is, well-formed or not. */
    public Answer postText(String path, String body) {
        return exchange("POST", path, body, Map.of());
    }

    /** Sends a file with fields, as a form does. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] file) {
        String boundary = "kepil-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes(part(boundary, "name=\"" + name + "\"", value.getBytes(UTF_8))));
        body.writeBytes(part(boundary, "name=\"file\"; filename=\"" + fileName + "\"", file));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        HttpRequest request = request("POST", path, null, Map.of("Content-Type",
                "multipart/form-data; boundary=" + boundary), BodyPublishers.ofByteArray(body.toByteArray()));
        Answer answer = answer(send(request));
        OpenApi.of(address).check("POST", base + path, answer);
        return answer;
    }

    private static byte[] part(String boundary, String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    /** The bytes that an address answers. */
    public byte[] download(String path) {
        return send(request("GET", path, null, Map.of()), BodyHandlers.ofByteArray()).body();
    }

    /** Tries a door, with an empty body where it takes one, and without a look at the document. */
    Answer knock(String method, String path) {
        return answer(send(request(method, path, method.equals("POST") ? "{}" : null, Map.of())));
    }

    private Answer exchange(String method, String path, @Nullable String body, Map<String, String> headers) {
        Answer answer = answer(send(request(method, path, body, headers)));
        OpenApi.of(address).check(method, base + path, answer);
        return answer;
    }

    private HttpRequest request(String method, String path, @Nullable String body, Map<String, String> headers) {
        return request(method, path, body, headers,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private HttpRequest request(String method, String path, @Nullable String body, Map<String, String> headers,
            HttpRequest.BodyPublisher content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(base + path))
                .timeout(Duration.ofSeconds(30)).header("Accept", "application/json, application/problem+json");
        if (!userName.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((userName + ":" + password).getBytes(UTF_8)));
        }
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", path.equals("/imports") ? "text/csv" : "application/json");
        }
        return request.method(method, content).build();
    }

    static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(response.statusCode(), response,
                json ? KepilJson.mapper().readTree(response.body()) : JsonNodeFactory.instance.missingNode());
    }

    /** A key for one intent. */
    public static Map<String, String> once() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
