package org.kepil.log;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * The identifiers of messages: random UUIDs (RFC 9562, version 4) as Java makes them, from bytes that are drawn for
 * hundreds of them at once. A command and its events take half a dozen, and each draw by itself is a call of the operating
 * system. Found by the service loader.
 */
public final class RandomIdentifiers extends IdentifierFactory {

    private static final int AT_ONCE = 512;

    private final SecureRandom random = new SecureRandom();
    private final ByteBuffer drawn = ByteBuffer.allocate(AT_ONCE * 2 * Long.BYTES).position(AT_ONCE * 2 * Long.BYTES);

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    private synchronized UUID next() {
        if (!drawn.hasRemaining()) {
            random.nextBytes(drawn.array());
            drawn.clear();
        }
        long most = drawn.getLong() & ~0xF000L | 0x4000L;
        long least = drawn.getLong() & ~(3L << 62) | 2L << 62;
        return new UUID(most, least);
    }
}
