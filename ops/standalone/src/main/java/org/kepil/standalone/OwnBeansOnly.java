package org.kepil.standalone;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Axon's auto-configuration out. Under Spring Boot 4 it declares, without a word, a bus that throws events away wherever
 * it misses a bean; everything of Axon that Kepil uses is declared by Kepil.
 */
final class OwnBeansOnly implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] stays = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            stays[i] = name == null || !name.startsWith("org.axonframework.");
        }
        return stays;
    }
}
