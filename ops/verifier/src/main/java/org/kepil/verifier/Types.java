package org.kepil.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.verifier.Flaw.Part;

/** The types of events, as the leaf holds them: length of the name, name, revision. */
final class Types {

    private final Map<Short, byte[]> parts = new HashMap<>();

    /** @throws FlawFound if one is told twice */
    static Types read(Store store) throws SQLException {
        try {
            return readable(store);
        } catch (Row.BadField bad) {
            throw new FlawFound(0, Part.TYPE, "A type has a field that holds nothing that fits.");
        }
    }

    private static Types readable(Store store) throws SQLException {
        Types types = new Types();
        Set<String> seen = new HashSet<>();
        store.rows("select type_id, name, revision from log.event_type", row -> {
            short id = row.int2();
            String name = row.text();
            int revision = row.int4();
            if (types.parts.put(id, part(name, revision)) != null || !seen.add(name + "/" + revision)) {
                throw new FlawFound(0, Part.TYPE, "The type " + name + "/" + revision + " is told twice.");
            }
        });
        return types;
    }

    private static byte[] part(String name, int revision) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + named.length + Integer.BYTES).putInt(named.length).put(named)
                .putInt(revision).array();
    }

    byte @Nullable [] part(short id) {
        return parts.get(id);
    }

    /** As if every event were of one of these types. */
    List<Types> alternatives() {
        return parts.values().stream().map(part -> {
            Types one = new Types();
            parts.keySet().forEach(id -> one.parts.put(id, part));
            return one;
        }).toList();
    }
}
