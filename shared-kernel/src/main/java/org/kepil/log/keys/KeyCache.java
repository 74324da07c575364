package org.kepil.log.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys used last, up to a number. */
final class KeyCache {

    private final Map<UUID, CachedKey> keys;

    KeyCache(int most) {
        keys = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, CachedKey> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable CachedKey get(UUID personId) {
        return keys.get(personId);
    }

    /** Keeps what is there already: it may be unwrapped. */
    synchronized void put(CachedKey key) {
        keys.putIfAbsent(key.personId(), key);
    }
}
