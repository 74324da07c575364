package org.kepil.command.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the published document says about every command alike: its headers, and the problems that it may meet. */
@Configuration(proxyBeanMethods = false)
class CommandDocs {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Schema<?> PROBLEM = new Schema<>().$ref("#/components/schemas/CommandProblem");
    private static final Map<String, String> PROBLEMS = problems();

    CommandDocs() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class);
    }

    @Bean
    OperationCustomizer commandOperations() {
        return (operation, handler) -> {
            if (handler.hasMethodAnnotation(Sends.class)) {
                tellOfHeaders(operation);
                operation.getResponses().values().forEach(CommandDocs::tellOfSuccess);
                PROBLEMS.forEach((status, problem) -> operation.getResponses().addApiResponse(status,
                        new ApiResponse().description(problem).content(
                                new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(PROBLEM)))));
            }
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer commandProblemSchema() {
        return document -> ModelConverters.getInstance(true).readAll(Problem.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
    }

    private static void tellOfHeaders(Operation operation) {
        operation.addParametersItem(new HeaderParameter().name("Idempotency-Key").required(false)
                .description("The same key and body give the same answer again, and the command is done once.")
                .schema(new StringSchema().maxLength(200)));
        operation.addParametersItem(new HeaderParameter().name("If-Match").required(false)
                .description("The entity tag that the caller has seen; another one there is answers 412.")
                .schema(new StringSchema()));
    }

    private static void tellOfSuccess(ApiResponse response) {
        response.addHeaderObject("ETag",
                new Header().description("The version that was reached.").schema(new StringSchema()));
        Content content = response.getContent();
        if (content != null && content.containsKey("*/*")) {
            response.setContent(new Content().addMediaType("application/json", content.get("*/*")));
        }
    }

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "The body does not have the right shape; errors say where.");
        problems.put("403", "The role may not do this.");
        problems.put("404", "There is no such thing.");
        problems.put("409", "A rule does not allow it, or others kept changing the same thing.");
        problems.put("412", "The version is not the one that the caller has seen.");
        problems.put("415", "The body is not JSON.");
        problems.put("422", "The idempotency key was used before, for another request.");
        problems.put("503", "The log cannot be reached, or the outcome is not known.");
        return problems;
    }
}
