package org.kepil.verifier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiles that cover millions of events, with made up hashes: no test writes as many events. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HigherTilesTest {

    private static final long COVERED = 256L * Chunk.SIZE;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_tile_above_the_chunks_must_be_there_as_it_was_made() throws Exception {
        try (StoredLog log = new StoredLog(directory); Store store = Store.open(log.url())) {
            assertThatThrownBy(() -> fill(store, COVERED)).isInstanceOf(FlawFound.class)
                    .hasMessageStartingWith("Position 0: tile differs. Tile 0 of level 2 is missing");
            fill(store, COVERED - 1);
        }
        try (StoredLog log = new StoredLog(directory)) {
            ByteBuffer hashes = ByteBuffer.allocate(ChunkTree.TILE_BYTES);
            for (int chunk = 0; chunk < ChunkTree.TILE; chunk++) {
                hashes.put(hash(chunk));
            }
            byte[] root = new byte[Sha256.BYTES];
            new ChunkTree(new byte[0]).root(hashes.array(), 0, root, 0);
            HexFormat hex = HexFormat.of();
            log.owner("insert into evidence.tile values (2, 0, '\\x%s', '\\x%s')".formatted(hex.formatHex(root),
                    hex.formatHex(hashes.array())));
            try (Store store = Store.open(log.url())) {
                fill(store, COVERED);
            }
            log.owner("alter table evidence.tile disable trigger all",
                    "update evidence.tile set hashes = set_byte(hashes, 5000, 1)");
            try (Store store = Store.open(log.url())) {
                assertThatThrownBy(() -> fill(store, COVERED)).isInstanceOf(FlawFound.class)
                        .hasMessageContaining("Tile 0 of level 2 differs");
            }
        }
    }

    private static void fill(Store store, long signed) throws Exception {
        HigherTiles tiles = new HigherTiles(store, signed);
        for (int chunk = 0; chunk < ChunkTree.TILE; chunk++) {
            tiles.add(hash(chunk));
        }
    }

    private static byte[] hash(int chunk) {
        return new Sha256().plain(new byte[]{(byte) chunk});
    }
}
