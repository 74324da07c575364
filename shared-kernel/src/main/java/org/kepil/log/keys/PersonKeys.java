package org.kepil.log.keys;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the keys of persons are kept. Safe for use by many threads. Keys may be remembered for reading: in each running
 * Kepil a key that was destroyed opens nothing after ten minutes, and is held by nobody after eleven.
 */
public interface PersonKeys {

    /** The person's key; empty if there never was one or it was destroyed and is not remembered. */
    Optional<DataKey> find(UUID personId);

    /**
     * The person's key to seal with, made now if there never was one. It was there when this was asked, whatever is
     * remembered; what is sealed with a key that is destroyed afterwards is erased with the rest of the person's texts.
     *
     * @throws IllegalStateException if the key was destroyed
     */
    DataKey findOrCreate(UUID personId);

    /** Keys that last as long as the process: what they sealed cannot be read after it. For tests and measurements. */
    static PersonKeys inMemory() {
        return new MemoryKeys();
    }
}
