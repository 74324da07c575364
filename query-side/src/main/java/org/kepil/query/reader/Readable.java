package org.kepil.query.reader;

import java.util.Map;

/**
 * Which rows somebody may read, as a part of a where clause.
 *
 * @param condition empty, or from {@code and} on
 * @param parameters what it names
 */
public record Readable(String condition, Map<String, Object> parameters) {

    public Readable {
        parameters = Map.copyOf(parameters);
    }
}
