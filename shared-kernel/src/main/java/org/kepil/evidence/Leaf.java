package org.kepil.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Hashing;

/**
 * What the tree holds of one event; the content enters by its hash only, so a proof outlives the erasure of a person.
 *
 * @param name       stored name of the event's type
 * @param recordedMs milliseconds since 1970
 * @param occurredMs milliseconds since 1970
 * @param payload    SHA-256 of the bytes as stored
 * @param metadata   SHA-256 of the bytes as stored
 */
public record Leaf(UUID eventId, UUID aggregateId, long sequence, String name, int revision, long recordedMs,
        long occurredMs, Hash payload, Hash metadata) {

    private static final short FORMAT = 1;
    private static final int TENANT = 0;
    private static final int FIXED_BYTES = 2 + 4 + 16 + 16 + 8 + 4 + 4 + 8 + 8 + 2 * Hash.BYTES;

    /** The content as the function {@code log.leaf} of the database describes it, without the zero byte in front. */
    public byte[] content() {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(FIXED_BYTES + named.length).putShort(FORMAT).putInt(TENANT);
        put(content, eventId);
        put(content, aggregateId);
        return content.putLong(sequence).putInt(named.length).put(named).putInt(revision).putLong(recordedMs)
                .putLong(occurredMs).put(payload.bytes()).put(metadata.bytes()).array();
    }

    private static void put(ByteBuffer content, UUID id) {
        content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    /** The hash that stands in the tree. */
    public Hash hash() {
        return Hashing.leaf(content());
    }
}
