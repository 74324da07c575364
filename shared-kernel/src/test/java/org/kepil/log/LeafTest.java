package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the leaf a second time, from the layout that the migration documents. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeafTest {

    private record Hashed(UUID eventId, UUID aggregateId, long recorded, long occurred, long sequenced, byte[] payload,
            byte[] metadata, byte[] leaf) {
    }

    private static final String SECOND = """
            select event_id, aggregate_id, (extract(epoch from recorded_at) * 1000000)::bigint,
                (extract(epoch from occurred_at) * 1000000)::bigint,
                (extract(epoch from sequenced_at) * 1000000)::bigint, payload, metadata, leaf
            from log.event join log.event_log using (idx) where seq = 1
            """;

    @Test
    void the_leaf_is_the_hash_of_the_documented_bytes() throws Exception {
        try (var log = new TestLog()) {
            log.stream(2);
            log.sequence();
            Hashed row = new JdbcTemplate(log.database.owner()).query(SECOND,
                    (r, _) -> new Hashed(r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getLong(3),
                            r.getLong(4), r.getLong(5), r.getBytes(6), r.getBytes(7), r.getBytes(8)))
                    .getFirst();
            assertThat(row.leaf()).isEqualTo(sha256(content(row)));
        }
    }

    private static byte[] content(Hashed row) throws Exception {
        byte[] name = "office.OfficeRenamed".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer content = ByteBuffer.allocate(1 + 2 + 4 + 16 + 16 + 8 + 4 + name.length + 4 + 8 + 8 + 8 + 32 + 32);
        content.put((byte) 0).putShort((short) 2).putInt(0);
        put(content, row.eventId());
        put(content, row.aggregateId());
        content.putLong(1).putInt(name.length).put(name).putInt(1);
        content.putLong(row.recorded()).putLong(row.occurred()).putLong(row.sequenced());
        content.put(sha256(row.payload())).put(sha256(row.metadata()));
        assertThat(content.hasRemaining()).isFalse();
        return content.array();
    }

    private static void put(ByteBuffer content, UUID uuid) {
        content.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
