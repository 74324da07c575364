package org.kepil.log.keys;

import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** The key of one person: AES-256-GCM. It shows its identity and nothing else. */
public final class DataKey {

    private final UUID id;
    private final SecretKey secret;

    DataKey(UUID id, SecretKey secret) {
        this.id = id;
        this.secret = secret;
    }

    /** The person whose key it is. */
    public UUID id() {
        return id;
    }

    /** Twelve random bytes for {@link #seal}. */
    public static byte[] freshVector() {
        return AesKeys.randomBytes(Gcm.IV_BYTES);
    }

    /**
     * Encrypts.
     *
     * @param iv         12 bytes that this key has not been used with before
     * @param associated what {@link #open} must be told again
     * @return the vector, followed by cipher text and tag
     */
    public byte[] seal(byte[] iv, byte[] associated, byte[] plain) {
        return Gcm.seal(secret, iv, associated, plain);
    }

    /**
     * Decrypts what {@link #seal} made.
     *
     * @throws AEADBadTagException if the bytes, the associated data or the key are not those of the sealing
     */
    public byte[] open(byte[] associated, byte[] sealed) throws AEADBadTagException {
        return Gcm.open(secret, associated, sealed);
    }

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
