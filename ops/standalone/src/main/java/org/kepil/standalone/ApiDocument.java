package org.kepil.standalone;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** What every operation of the published document has in common: how one signs in, and what happens if one does not. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String ACCOUNT = "account";

    @Bean
    OpenAPI kepilApi() {
        return new OpenAPI()
                .info(new Info().title("Kepil").version("v1")
                        .description("Cases of state-guaranteed legal aid: what may be done, and what was recorded."))
                .components(new Components().addSecuritySchemes(ACCOUNT,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(ACCOUNT));
    }

    @Bean
    GlobalOpenApiCustomizer doors() {
        return document -> document.getPaths().values().stream().map(PathItem::readOperations)
                .flatMap(java.util.Collection::stream).forEach(ApiDocument::tellOfTheDoor);
    }

    private static void tellOfTheDoor(Operation operation) {
        add(operation, "401", "Nobody is signed in.");
        add(operation, "403", "The role may not do this.");
        add(operation, "429", "Too many attempts to sign in failed.");
    }

    private static void add(Operation operation, String status, String description) {
        operation.getResponses().computeIfAbsent(status, _ -> new ApiResponse().description(description).content(
                new Content().addMediaType("application/problem+json", new MediaType().schema(problem()))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema().addProperty("type", new StringSchema()).addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema()).addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }
}
