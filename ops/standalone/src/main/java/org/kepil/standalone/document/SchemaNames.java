package org.kepil.standalone.document;

import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names of schemas: with the feature before them, because a request that is made and a request on file are two things. */
@Configuration(proxyBeanMethods = false)
class SchemaNames {

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new ByFeature()).openapi31(true);
    }

    private static final class ByFeature extends TypeNameResolver {

        @Override
        protected String getNameOfClass(Class<?> type) {
            String room = type.getPackageName();
            String name = super.getNameOfClass(type);
            return room.startsWith("org.kepil.")
                    ? side(room) + room.substring(room.lastIndexOf('.') + 1) + "." + name
                    : name;
        }

        private static String side(String room) {
            return room.startsWith("org.kepil.command.") ? "do." : "";
        }
    }
}
