package org.kepil.verifier;

import java.nio.ByteBuffer;
import org.kepil.verifier.Flaw.Part;

/** Makes leaves anew. One for each thread; it keeps what it has read of the last event. */
final class LeafHash {

    private static final int ID_BYTES = 16;
    private static final int MOST_BYTES = 4_096;

    private final Types types;
    private final Formats formats;
    private final Sha256 sha = new Sha256();
    private final byte[] ids = new byte[2 * ID_BYTES];
    private final byte[] digests = new byte[2 * Sha256.BYTES];
    private final ByteBuffer content = ByteBuffer.allocate(MOST_BYTES);

    LeafHash(Types types, Formats formats) {
        this.types = types;
        this.formats = formats;
    }

    /**
     * Reads an event as {@link #COLUMNS} has it after its index, and writes its hash.
     *
     * @throws FlawFound if its type is missing
     */
    void make(Row row, long position, long sequencedAt, byte[] out, int at) {
        long recordedAt = row.instant();
        long occurredAt = row.instant();
        row.fixed(ID_BYTES, ids, ID_BYTES);
        row.fixed(ID_BYTES, ids, 0);
        int sequence = row.int4();
        byte[] type = types.part(row.int2());
        row.hash(sha, digests, 0);
        row.hash(sha, digests, Sha256.BYTES);
        if (type == null || type.length > MOST_BYTES / 2) {
            throw new FlawFound(position, Part.TYPE, "The type of the event is missing.");
        }
        boolean second = formats.isSecond(position);
        content.clear().put((byte) 0).putShort((short) (second ? 2 : 1)).putInt(0).put(ids).putLong(sequence).put(type);
        if (second) {
            content.putLong(recordedAt).putLong(occurredAt).putLong(sequencedAt);
        } else {
            content.putLong(milliseconds(recordedAt)).putLong(milliseconds(occurredAt));
        }
        content.put(digests);
        sha.plain(content.array(), 0, content.position(), out, at);
    }

    /** What an event is read with. */
    static final String COLUMNS = "idx, recorded_at, occurred_at, aggregate_id, event_id, seq, type_id, payload, metadata";

    private static long milliseconds(long micros) {
        return Math.floorDiv(micros + 500, 1_000L);
    }
}
