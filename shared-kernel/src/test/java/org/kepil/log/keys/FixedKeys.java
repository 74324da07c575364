package org.kepil.log.keys;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** Every person has a key that follows from their identity, so that stored examples can be read for ever. */
public final class FixedKeys implements PersonKeys {

    @Override
    public Optional<DataKey> find(UUID personId) {
        return Optional.of(findOrCreate(personId));
    }

    @Override
    public DataKey findOrCreate(UUID personId) {
        byte[] secret = ByteBuffer.allocate(AesKeys.BYTES).putLong(personId.getMostSignificantBits())
                .putLong(personId.getLeastSignificantBits()).array();
        return new DataKey(personId, AesKeys.of(secret));
    }
}
