package org.kepil.log.keys;

import java.nio.ByteBuffer;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** Wraps keys of persons with the key-encryption key, each bound to its person. */
final class KeyWrap {

    private final SecretKey keyEncryptionKey;

    KeyWrap(SecretKey keyEncryptionKey) {
        this.keyEncryptionKey = keyEncryptionKey;
    }

    byte[] wrap(UUID personId, SecretKey key) {
        return Gcm.seal(keyEncryptionKey, AesKeys.randomBytes(Gcm.IV_BYTES), bytes(personId), key.getEncoded());
    }

    /** @throws IllegalStateException if another key-encryption key, or one for another person, made these bytes */
    DataKey unwrap(UUID personId, byte[] wrapped) {
        try {
            return new DataKey(personId, AesKeys.of(Gcm.open(keyEncryptionKey, bytes(personId), wrapped)));
        } catch (AEADBadTagException broken) {
            throw new IllegalStateException("The key of person " + personId
                    + " does not open: Kepil was started with another key-encryption key, or the row was changed.",
                    broken);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
