package org.kepil.query.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a page: what a link needs to change one thing and keep the rest.
 *
 * @param path       within the application
 * @param parameters in the order in which they stand; none is empty
 */
public record Address(String path, Map<String, String> parameters) {

    /** The same page with the parameter set, or without it where the value is null. */
    public Address with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    public Address without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(java.util.Set.of(names));
        return new Address(path, changed);
    }

    /** Another page with the same parameters. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** The text for a link, encoded. */
    @Override
    public String toString() {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }
}
