package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.kepil.log.codec.KepilJson;
import org.kepil.standalone.Api.Answer;

import tools.jackson.databind.JsonNode;

/** The published document, as the contract that every exchange of the tests is held against. */
final class OpenApi {

    private static final Map<URI, OpenApi> READ = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final JsonShape shape;

    private OpenApi(JsonNode document) {
        this.document = document;
        this.shape = new JsonShape(document);
    }

    static OpenApi of(URI address) {
        return READ.computeIfAbsent(address, OpenApi::read);
    }

    private static OpenApi read(URI address) {
        var answer = Api.send(HttpRequest.newBuilder(address.resolve("/v3/api-docs")).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new OpenApi(KepilJson.mapper().readTree(answer.body()));
    }

    JsonNode document() {
        return document;
    }

    /** The path is in the document, with this method and this status, and the body has the form that stands there. */
    void check(String method, String pathAndQuery, Answer answer) {
        String path = pathAndQuery.replaceFirst("\\?.*", "");
        String exchange = method + " " + path + " -> " + answer.status();
        JsonNode operation = operation(method, path);
        if (operation.isMissingNode() && answer.status() >= 400) {
            return;
        }
        assertThat(operation.isObject()).as("%s is published", exchange).isTrue();
        JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
        assertThat(response.isObject()).as("%s is a published answer", exchange).isTrue();
        if (answer.body().isMissingNode()) {
            return;
        }
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        JsonNode content = resolve(response).path("content");
        JsonNode schema = Optional.of(content.path(type)).filter(JsonNode::isObject).orElse(content.path("*/*"))
                .path("schema");
        assertThat(schema.isObject()).as("%s has a form for %s", exchange, type).isTrue();
        assertThat(shape.faults(schema, answer.body())).as("%s: %s", exchange, answer.body()).isEmpty();
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private JsonNode operation(String method, String path) {
        JsonNode paths = document.path("paths");
        return paths.propertyStream().filter(entry -> matches(entry.getKey(), path))
                .sorted((one, other) -> Integer.compare(variables(one.getKey()), variables(other.getKey())))
                .map(entry -> entry.getValue().path(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(JsonNode::isObject).findFirst().orElse(document.path("no such operation"));
    }

    private static int variables(String template) {
        return template.length() - template.replace("{", "").length();
    }

    private static boolean matches(String template, String path) {
        String pattern = Pattern.compile("\\{[^}]+}").matcher(Pattern.quote(template)).replaceAll("\\\\E[^/]+\\\\Q");
        return path.matches(pattern);
    }
}
