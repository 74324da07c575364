package org.kepil.data.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names of cases and steps that depend on the source and on what it says alone, so that reading a file again finds
 * what an earlier run stored. They are UUIDs of version 5 (RFC 9562).
 */
public final class Identities {

    private static final UUID NAMESPACE = UUID.fromString("6b657069-6c00-5000-8000-696d706f7274");

    /** Cells with control characters are refused, so that no text can reach over its end. */
    private static final String END_OF_PART = "\u001f";

    private final String source;

    /** @param source name of the recorded history; the same name means the same cases */
    public Identities(String source) {
        this.source = source;
    }

    /** Identity of a case. */
    public UUID ofCase(String caseName) {
        return named("case", caseName);
    }

    /**
     * Identity of a step. The transition takes part: a step that starts and completes in the same instant is two.
     *
     * @param instance  the source's name of the piece of work; null if it has none
     * @param lifecycle the source's transition; null if it has none
     */
    UUID ofStep(String caseName, String activity, Instant at, @Nullable String instance, @Nullable String lifecycle) {
        return named("step", caseName, activity, at.toString(), instance == null ? "" : instance,
                lifecycle == null ? "" : lifecycle);
    }

    private UUID named(String kind, String... parts) {
        String name = source + END_OF_PART + kind + END_OF_PART + String.join(END_OF_PART, parts);
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(16).putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits()).array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & ~0xf000L | 0x5000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1.", impossible);
        }
    }
}
