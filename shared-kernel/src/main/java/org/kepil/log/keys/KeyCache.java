package org.kepil.log.keys;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The keys used last, up to a number, each for a time: a destroyed key must not live on here. */
final class KeyCache {

    private final Map<UUID, Kept> keys;
    private final long oldestNanos;
    private final LongSupplier nanos;

    /** @param nanos a time that only goes forward, from any beginning */
    KeyCache(int most, Duration oldest, LongSupplier nanos) {
        this.oldestNanos = oldest.toNanos();
        this.nanos = nanos;
        this.keys = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable CachedKey get(UUID personId) {
        Kept kept = keys.get(personId);
        if (kept == null) {
            return null;
        }
        if (nanos.getAsLong() - kept.since() > oldestNanos) {
            keys.remove(personId);
            return null;
        }
        return kept.key();
    }

    /** Keeps what is there already: it may be unwrapped. */
    synchronized void put(CachedKey key) {
        if (get(key.personId()) == null) {
            keys.put(key.personId(), new Kept(key, nanos.getAsLong()));
        }
    }

    private record Kept(CachedKey key, long since) {
    }
}
