package org.kepil.log.keys;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys used last, up to a number, each for a time: a destroyed key must not live on here. What nobody asks for again
 * is swept out as well, so a key that is too old is let go of by the next sweep.
 */
final class KeyCache {

    private final Map<UUID, Kept> keys;
    private final long oldestNanos;
    private final LongSupplier nanos;
    private final Executor later;
    private boolean sweeping;

    /**
     * @param nanos a time that only goes forward, from any beginning
     * @param later runs a sweep after a while; one waits for its turn as long as there are keys
     */
    KeyCache(int most, Duration oldest, LongSupplier nanos, Executor later) {
        this.oldestNanos = oldest.toNanos();
        this.nanos = nanos;
        this.later = later;
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
        if (tooOld(kept)) {
            keys.remove(personId);
            return null;
        }
        return kept.key();
    }

    /** Keeps what is there already: it may be unwrapped. */
    synchronized void put(CachedKey key) {
        if (get(key.personId()) == null) {
            keys.put(key.personId(), new Kept(key, nanos.getAsLong()));
            sweepLater();
        }
    }

    synchronized void forget(UUID personId) {
        keys.remove(personId);
    }

    synchronized int size() {
        return keys.size();
    }

    private void sweepLater() {
        if (!sweeping && !keys.isEmpty()) {
            sweeping = true;
            later.execute(this::sweep);
        }
    }

    private synchronized void sweep() {
        sweeping = false;
        keys.values().removeIf(this::tooOld);
        sweepLater();
    }

    private boolean tooOld(Kept kept) {
        return nanos.getAsLong() - kept.since() > oldestNanos;
    }

    private record Kept(CachedKey key, long since) {
    }
}
