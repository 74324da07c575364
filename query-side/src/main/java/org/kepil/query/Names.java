package org.kepil.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Names by identifier. What has no entry was not registered at the moment of the question. */
public record Names(@JsonValue Map<UUID, String> byId) {

    /** The name, or the identifier's own text where there is none. */
    public String of(UUID id) {
        return byId.getOrDefault(id, id.toString());
    }

    /** These and those. */
    public Names and(Names others) {
        Map<UUID, String> all = new HashMap<>(byId);
        all.putAll(others.byId);
        return new Names(all);
    }
}
