package org.kepil.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Hashing;

/**
 * What the tree holds of one event; the content enters by its hash only, so a proof outlives the erasure of a person.
 *
 * @param name        stored name of the event's type
 * @param sequencedAt when the event got its position, which the first format leaves out
 * @param payload     SHA-256 of the bytes as stored
 * @param metadata    SHA-256 of the bytes as stored
 */
public record Leaf(LeafFormat format, UUID eventId, UUID aggregateId, long sequence, String name, int revision,
        Instant recordedAt, Instant occurredAt, Instant sequencedAt, Hash payload, Hash metadata) {

    private static final int TENANT = 0;
    private static final int FIXED_BYTES = 2 + 4 + 16 + 16 + 8 + 4 + 4 + 8 + 8 + 2 * Hash.BYTES;

    /** The content as the function {@code log.leaf} of the database describes it, without the zero byte in front. */
    public byte[] content() {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        boolean sequenced = format != LeafFormat.FIRST;
        ByteBuffer content = ByteBuffer.allocate(FIXED_BYTES + named.length + (sequenced ? Long.BYTES : 0))
                .putShort(format.number()).putInt(TENANT);
        put(content, eventId);
        put(content, aggregateId);
        content.putLong(sequence).putInt(named.length).put(named).putInt(revision)
                .putLong(format.since1970(recordedAt)).putLong(format.since1970(occurredAt));
        if (sequenced) {
            content.putLong(format.since1970(sequencedAt));
        }
        return content.put(payload.bytes()).put(metadata.bytes()).array();
    }

    private static void put(ByteBuffer content, UUID id) {
        content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    /** The hash that stands in the tree. */
    public Hash hash() {
        return Hashing.leaf(content());
    }
}
