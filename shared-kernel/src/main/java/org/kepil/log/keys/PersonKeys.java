package org.kepil.log.keys;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the keys of persons are kept. Safe for use by many threads. Keys may be remembered: in each running Kepil a key
 * that was destroyed is gone ten minutes later at the latest.
 */
public interface PersonKeys {

    /** The person's key; empty if there never was one or it was destroyed and is not remembered. */
    Optional<DataKey> find(UUID personId);

    /**
     * The person's key, made now if there never was one.
     *
     * @throws IllegalStateException if the key was destroyed and is not remembered
     */
    DataKey findOrCreate(UUID personId);

    /** Keys that last as long as the process: what they sealed cannot be read after it. For tests and measurements. */
    static PersonKeys inMemory() {
        return new MemoryKeys();
    }
}
