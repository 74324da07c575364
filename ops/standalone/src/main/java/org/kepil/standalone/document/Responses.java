package org.kepil.standalone.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** The answers of one operation; what is there already stays. */
final class Responses {

    /** Name of the schema of problem details. */
    static final String PROBLEM = "Problem";

    private static final String TEXT = "string";

    private final ApiResponses responses;

    private Responses(ApiResponses responses) {
        this.responses = responses;
    }

    static Responses of(Operation operation) {
        return new Responses(operation.getResponses());
    }

    /** An answer that tells why nothing was done. */
    Responses problem(String status, String description) {
        responses.computeIfAbsent(status, _ -> new ApiResponse().description(description)
                .content(content("application/problem+json", new Schema<>().$ref(PROBLEM))));
        return this;
    }

    /** Moves the answer that was found to another status, as JSON. */
    Responses success(String from, String to) {
        ApiResponse found = responses.remove(from);
        if (found != null) {
            found.getContent().values().stream().map(MediaType::getSchema).findFirst()
                    .ifPresent(schema -> found.setContent(content("application/json", schema)));
            responses.addApiResponse(to, found.description("Done."));
        }
        return this;
    }

    /** Adds an answer that looks like another one. */
    Responses copy(String from, String to, String description) {
        ApiResponse found = responses.get(from);
        if (found != null) {
            responses.addApiResponse(to, new ApiResponse().description(description).content(found.getContent()));
        }
        return this;
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    /** Problem details (RFC 9457) with what Kepil adds to them. */
    static Schema<?> problem() {
        Schema<?> error = new ObjectSchema().addProperty("pointer", text("JSON Pointer to the field"))
                .addProperty("parameter", text("Name of the parameter of the address"))
                .addProperty("rule", text("Which rule of shape is broken, stable"))
                .addProperty("message", text("For people")).addProperty("detail", text("For people"));
        return new ObjectSchema().addProperty("type", text("Kind of problem, stable"))
                .addProperty("title", text("Kind of problem, for people"))
                .addProperty("status", new IntegerSchema().description("The status of HTTP"))
                .addProperty("detail", text("This problem, for people"))
                .addProperty("instance", text("What was asked for"))
                .addProperty("rule", text("Code of the broken rule, stable"))
                .addProperty("version", new IntegerSchema().description("The version that there is").format("int64"))
                .addProperty("position",
                        new IntegerSchema().description("Where the record is not whole").format("int64"))
                .addProperty("part", text("What is not whole there, stable"))
                .addProperty("errors", new ArraySchema().items(error)).addRequiredItem("status");
    }

    private static Schema<?> text(String description) {
        return new Schema<String>().type(TEXT).description(description);
    }
}
