package org.kepil.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Visits the pages as a browser does that shows nothing: it keeps cookies, sends a form's token along and follows nothing. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "between-the-parts";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;
    private String token = "";

    Visitor(URI address) {
        this.address = address;
    }

    /** One who is signed in. */
    public static Visitor signedIn(URI address, String userName, String password) {
        Visitor visitor = new Visitor(address);
        visitor.takeToken("/login");
        visitor.post("/login", Map.of("username", userName, "password", password));
        visitor.takeToken("/password");
        return visitor;
    }

    /** Takes the token of the forms on that page for what is posted from now on. */
    void takeToken(String path) {
        HttpResponse<String> page = get(path);
        Matcher matcher = TOKEN.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("No form on " + path + ", which answered " + page.statusCode() + ".");
        }
        token = matcher.group(1);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token);
        String form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Posts a form with a file of so many bytes. */
    HttpResponse<String> postFile(String path, int bytes) {
        return postParts(path, BodyPublishers.ofString(form(bytes)));
    }

    /** Posts a form with a file, and does not say how long it is. */
    HttpResponse<String> postFileOfUntoldLength(String path) {
        return postParts(path, BodyPublishers.fromPublisher(BodyPublishers.ofString(form(1))));
    }

    private HttpResponse<String> postParts(String path, BodyPublisher form) {
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(form));
    }

    private String form(int bytes) {
        return part("_csrf", "", token) + part("source", "", "made")
                + part("file", "; filename=\"made.csv\"", "x".repeat(bytes)) + "--" + BOUNDARY + "--\r\n";
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
