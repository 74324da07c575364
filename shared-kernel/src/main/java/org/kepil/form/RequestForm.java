package org.kepil.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One version of the form in which aid is requested: a JSON Schema. A version that requests were filled in by never changes; what
 * is asked otherwise is a new version, and the event of each request says by which one it was filled in.
 */
public final class RequestForm {

    /** The version by which people are asked now. */
    public static final int CURRENT = 2;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Integer, RequestForm> VERSIONS = read();

    private final int version;
    private final String text;
    private final Schema schema;

    private RequestForm(int version, String text) {
        this.version = version;
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }

    /**
     * What of a request the form does not allow.
     *
     * @param field name of the field
     * @param rule  the keyword of the schema that stands against it, such as {@code required} or {@code maxLength}
     */
    public record Fault(String field, String rule) {
    }

    private static Map<Integer, RequestForm> read() {
        Map<Integer, RequestForm> versions = new TreeMap<>();
        for (int version = 1; version <= CURRENT; version++) {
            versions.put(version, new RequestForm(version, read("/form/request-" + version + ".schema.json")));
        }
        return Map.copyOf(versions);
    }

    private static String read(String resource) {
        try (InputStream stream = RequestForm.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The form of that version; empty if there never was one. */
    public static Optional<RequestForm> of(int version) {
        return Optional.ofNullable(VERSIONS.get(version));
    }

    public int version() {
        return version;
    }

    /** The schema, as JSON. */
    public String text() {
        return text;
    }

    /**
     * Everything that stands against a request that was filled in so, a fault a line; none if it is as the form asks.
     *
     * @param fields texts by the names of the form; what is null was not said
     */
    public List<Fault> faults(Map<String, @Nullable String> fields) {
        ObjectNode request = JSON.createObjectNode();
        fields.forEach((name, text) -> {
            if (text != null) {
                request.put(name, text);
            }
        });
        return schema.validate(request).stream().map(RequestForm::fault).distinct().toList();
    }

    private static Fault fault(Error error) {
        boolean ofWhole = error.getInstanceLocation().getNameCount() == 0;
        String field = ofWhole ? error.getProperty() : error.getInstanceLocation().getName(-1);
        return new Fault(field == null ? "" : field, error.getKeyword());
    }
}
