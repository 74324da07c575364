package org.kepil.standalone.document;

import java.util.Collection;
import java.util.Currency;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.person.PersonalText;
import org.kepil.query.Moment;

/** What the published document says of the whole API, and of types that look otherwise in JSON than in Java. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String ACCOUNT = "account";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Moment.class,
                        new StringSchema().description("A position, or an instant such as 2026-11-22T09:30:00Z."))
                .replaceWithSchema(PersonalText.class,
                        new ObjectSchema().addProperty("known", new StringSchema())
                                .addProperty("erased", new BooleanSchema())
                                .description("The text as known, or the word that it was erased."))
                .replaceWithSchema(Currency.class, new StringSchema().description("Three letters, ISO 4217."))
                .replaceWithSchema(CaseEvent.class,
                        new ObjectSchema().description("The fact as it was recorded; its form follows from its type."));
    }

    @Bean
    OpenAPI kepilApi() {
        return new OpenAPI()
                .info(new Info().title("Kepil").version("v1")
                        .description("Cases of state-guaranteed legal aid: what may be done, and what was recorded."))
                .components(new Components()
                        .addSecuritySchemes(ACCOUNT,
                                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                        .addSchemas(Responses.PROBLEM, Responses.problem()))
                .addSecurityItem(new SecurityRequirement().addList(ACCOUNT));
    }

    /** Every operation asks who is there. */
    @Bean
    GlobalOpenApiCustomizer doors() {
        return document -> document.getPaths().values().stream().map(PathItem::readOperations)
                .flatMap(Collection::stream)
                .forEach(operation -> Responses.of(operation).problem("401", "Nobody is signed in.")
                        .problem("403", "The role may not do this.")
                        .problem("429", "Too many attempts to sign in failed."));
    }
}
