package org.kepil.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers that follow from a name: whoever asks for the same kind and name gets the same one, so that the store
 * itself refuses a second office with the same code, and a repeated import meets what it made the first time.
 */
public final class NamedId {

    /** Kepil's own name space; changing it would give everything another identifier. */
    private static final UUID KEPIL = UUID.fromString("6a0f1f7e-52b1-5d7c-9a3e-0d1c5b8e4f21");

    private NamedId() {
    }

    /** The identifier (RFC 9562, version 5) of the thing of this kind that has this name. */
    public static UUID of(String kind, String name) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16).putLong(KEPIL.getMostSignificantBits())
                .putLong(KEPIL.getLeastSignificantBits()).flip());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest((kind + ":" + name).getBytes(StandardCharsets.UTF_8)));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & ~(3L << 62) | 2L << 62;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1.", e);
        }
    }
}
