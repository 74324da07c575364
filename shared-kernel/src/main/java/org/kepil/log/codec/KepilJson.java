package org.kepil.log.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON that is the same bytes for the same value on every machine: sorted, without nulls, enums by declared name,
 * instants in UTC with milliseconds. Every choice is written down, so that no library's default decides.
 */
public final class KepilJson {

    private static final JsonMapper MAPPER = builder(new SimpleModule("kepil")
            .addSerializer(PersonalText.class, new OpenPersonalTextWriter())
            .addDeserializer(PersonalText.class, new OpenPersonalTextReader())).build();

    private KepilJson() {
    }

    /**
     * For rows of views and everything else that is kept outside the log. A {@link PersonalText} reads
     * {@code {"known":"…"}} or {@code {"erased":true}}.
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    static JsonMapper.Builder builder(JacksonModule personal) {
        return JsonMapper.builder().addModule(personal).addModule(texts())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRAP_EXCEPTIONS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.WRAP_EXCEPTIONS)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    private static JacksonModule texts() {
        return new SimpleModule("texts").addSerializer(String.class, new TextWriter())
                .addSerializer(Instant.class, new InstantWriter())
                .addDeserializer(Instant.class, new InstantReader());
    }
}
