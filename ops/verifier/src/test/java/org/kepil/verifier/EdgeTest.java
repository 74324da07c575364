package org.kepil.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The growing tree beside the definition of RFC 6962, section 2.1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EdgeTest {

    private static final Sha256 SHA = new Sha256();

    @Test
    void every_size_has_the_root_of_the_definition() {
        List<byte[]> leaves = new ArrayList<>();
        Edge edge = new Edge();
        for (int size = 0; size < 300; size++) {
            assertThat(edge.size()).isEqualTo(size);
            assertThat(edge.root()).as("size " + size).isEqualTo(root(leaves));
            leaves.add(leaf(size));
            edge.append(leaf(size), 0);
        }
    }

    @Test
    void a_tree_is_the_same_when_its_right_part_was_made_apart() {
        List<byte[]> leaves = new ArrayList<>();
        Edge left = new Edge();
        for (int i = 0; i < 192; i++) {
            leaves.add(leaf(i));
            left.append(leaf(i), 0);
        }
        Edge right = new Edge();
        for (int i = 192; i < 192 + 64; i++) {
            assertThat(left.with(right).root()).isEqualTo(root(leaves));
            leaves.add(leaf(i));
            right.append(leaf(i), 0);
        }
        assertThat(left.with(right).root()).isEqualTo(root(leaves));
        assertThat(left.size()).isEqualTo(192);
    }

    @Test
    void whole_tiles_and_what_is_left_make_the_same_edge() {
        List<byte[]> leaves = new ArrayList<>();
        byte[] all = new byte[700 * Sha256.BYTES];
        for (int i = 0; i < 700; i++) {
            leaves.add(leaf(i));
            System.arraycopy(leaf(i), 0, all, i * Sha256.BYTES, Sha256.BYTES);
        }
        ChunkTree tree = new ChunkTree(all);
        tree.hash(700);
        for (int count : List.of(0, 1, 255, 256, 257, 511, 512, 700)) {
            assertThat(tree.edge(count).root()).as("count " + count).isEqualTo(root(leaves.subList(0, count)));
        }
    }

    private static byte[] leaf(int index) {
        return SHA.plain(new byte[]{(byte) index, (byte) (index >> 8)});
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? SHA.plain(new byte[0]) : leaves.getFirst();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return SHA.node(root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
    }
}
