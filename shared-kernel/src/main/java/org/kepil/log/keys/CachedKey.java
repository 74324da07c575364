package org.kepil.log.keys;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as it was stored, unwrapped when it is first used. */
final class CachedKey {

    private final UUID personId;
    private final byte[] wrapped;
    private volatile @Nullable DataKey opened;

    CachedKey(UUID personId, byte[] wrapped) {
        this.personId = personId;
        this.wrapped = wrapped;
    }

    UUID personId() {
        return personId;
    }

    /** @throws IllegalStateException if the key does not open */
    DataKey opened(KeyWrap wrap) {
        DataKey key = opened;
        if (key == null) {
            key = wrap.unwrap(personId, wrapped);
            opened = key;
        }
        return key;
    }
}
