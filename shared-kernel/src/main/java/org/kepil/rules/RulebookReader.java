package org.kepil.rules;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads rulebooks from YAML. A text is checked against {@code rulebook.schema.json} before it is looked into. */
public final class RulebookReader {

    private static final String SCHEMA = "/rulebook/rulebook.schema.json";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addModule(new SimpleModule("rulebook").addDeserializer(Span.class, new SpanReader()))
            .build();
    private final Schema schema;

    public RulebookReader() {
        try (InputStream stream = Objects.requireNonNull(RulebookReader.class.getResourceAsStream(SCHEMA))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws InvalidRulebook naming every place that the schema does not allow; else the first whose value is none; else
     *                         every rule that points nowhere; else every tariff and limit that could not be worked out
     */
    public Rulebook read(String text) {
        JsonNode tree = tree(text);
        List<Error> errors = schema.validate(tree);
        if (!errors.isEmpty()) {
            throw new InvalidRulebook(errors.stream().map(error -> new InvalidRulebook.Fault(
                    error.getInstanceLocation().toString(), error.getMessage())).toList());
        }
        Rulebook rulebook = rulebook(tree);
        RulebookCheck.require(rulebook);
        return rulebook;
    }

    private Rulebook rulebook(JsonNode tree) {
        try {
            return yaml.treeToValue(tree, Rulebook.class);
        } catch (JacksonException refused) {
            throw refused.getCause() instanceof InvalidRulebook invalid ? invalid : invalid(refused);
        }
    }

    private JsonNode tree(String text) {
        try {
            return yaml.readTree(text);
        } catch (JacksonException unreadable) {
            throw invalid(unreadable);
        }
    }

    private static InvalidRulebook invalid(JacksonException refused) {
        String pointer = refused.getPath().stream().map(RulebookReader::step).collect(Collectors.joining());
        Throwable cause = refused.getCause();
        String what = cause == null || cause instanceof JacksonException
                ? refused.getOriginalMessage()
                : cause.getMessage();
        return new InvalidRulebook(List.of(new InvalidRulebook.Fault(pointer, String.valueOf(what))));
    }

    private static String step(JacksonException.Reference step) {
        return "/" + (step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName());
    }
}
