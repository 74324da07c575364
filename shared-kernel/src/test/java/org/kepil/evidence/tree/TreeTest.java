package org.kepil.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Trees of any size against the recursive definition. Says nothing of how the definition itself is to be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TreeTest {

    private static final List<Hash> LEAVES = IntStream.range(0, 600)
            .mapToObj(i -> Hashing.leaf(ByteBuffer.allocate(4).putInt(i).array())).toList();

    @Property(tries = 300)
    void a_growing_tree_has_the_root_of_the_definition(@ForAll @IntRange(min = 0, max = 600) int size,
            @ForAll @IntRange(min = 0, max = 40) int more) {
        CompactRange range = CompactRange.of(size, NaiveTree.nodes(LEAVES));
        List<Hash> leaves = new ArrayList<>(LEAVES.subList(0, size));
        for (Hash leaf : LEAVES.subList(0, more)) {
            range.append(leaf);
            leaves.add(leaf);
        }
        assertThat(range.size()).isEqualTo(size + more);
        assertThat(range.root()).isEqualTo(NaiveTree.root(leaves));
        assertThat(NaiveTree.nodes(leaves).root(size)).isEqualTo(NaiveTree.root(LEAVES.subList(0, size)));
    }

    @Property(tries = 300)
    void inclusion_is_proven_as_defined(@ForAll @IntRange(min = 1, max = 600) int size,
            @ForAll @IntRange(max = 599) int any) {
        int index = any % size;
        List<Hash> leaves = LEAVES.subList(0, size);
        List<Hash> path = new Proofs(NaiveTree.nodes(leaves)).inclusion(index, size);
        Hash root = NaiveTree.root(leaves);
        assertThat(path).isEqualTo(NaiveTree.path(index, leaves));
        assertThat(Verification.inclusion(leaves.get(index), index, size, path, root)).isTrue();
        for (int other = 0; other < size; other++) {
            assertThat(Verification.inclusion(leaves.get(index), other, size, path, root)).isEqualTo(other == index);
        }
    }

    @Property(tries = 300)
    void consistency_is_proven_as_defined(@ForAll @IntRange(min = 1, max = 600) int one,
            @ForAll @IntRange(min = 1, max = 600) int two) {
        int from = Math.min(one, two);
        int to = Math.max(one, two);
        List<Hash> path = new Proofs(NaiveTree.nodes(LEAVES)).consistency(from, to);
        assertThat(path).isEqualTo(NaiveTree.subproof(from, LEAVES.subList(0, to), true));
        Hash first = NaiveTree.root(LEAVES.subList(0, from));
        Hash second = NaiveTree.root(LEAVES.subList(0, to));
        assertThat(Verification.consistency(from, first, to, second, path)).isTrue();
        assertThat(Verification.consistency(from, second, to, first, path)).isEqualTo(from == to);
    }

    @Property(tries = 25)
    void every_change_of_one_bit_of_a_proof_is_found(@ForAll @IntRange(min = 2, max = 600) int size,
            @ForAll @IntRange(max = 599) int any) {
        int index = any % size;
        int from = 1 + any % (size - 1);
        Proofs proofs = new Proofs(NaiveTree.nodes(LEAVES));
        Hash root = NaiveTree.root(LEAVES.subList(0, size));
        Hash first = NaiveTree.root(LEAVES.subList(0, from));
        for (List<Hash> bent : bent(proofs.inclusion(index, size))) {
            assertThat(Verification.inclusion(LEAVES.get(index), index, size, bent, root)).isFalse();
        }
        for (List<Hash> bent : bent(proofs.consistency(from, size))) {
            assertThat(Verification.consistency(from, first, size, root, bent)).isFalse();
        }
    }

    /** The path with each bit turned, with each step missing and with one too many. */
    private static List<List<Hash>> bent(List<Hash> path) {
        List<List<Hash>> bent = new ArrayList<>();
        for (int step = 0; step < path.size(); step++) {
            for (int bit = 0; bit < 8 * Hash.BYTES; bit++) {
                byte[] bytes = path.get(step).bytes();
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                List<Hash> turned = new ArrayList<>(path);
                turned.set(step, Hash.of(bytes));
                bent.add(turned);
            }
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(step);
            bent.add(shorter);
        }
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hashing.EMPTY);
        bent.add(longer);
        return bent;
    }

    @Test
    void what_no_tree_can_prove_is_refused() {
        Proofs proofs = new Proofs(NaiveTree.nodes(LEAVES));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(7, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(-1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(8, 7));
        assertThat(Verification.inclusion(Hashing.EMPTY, -1, 7, List.of(), Hashing.EMPTY)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(0, 7));
        assertThat(Verification.consistency(0, Hashing.EMPTY, 0, Hashing.EMPTY, List.of())).isFalse();
        assertThat(Verification.consistency(-1, Hashing.EMPTY, 7, Hashing.EMPTY, List.of())).isFalse();
    }

    @Test
    void a_hash_has_one_text() {
        Hash hash = LEAVES.getFirst();
        assertThat(Hash.fromBase64(hash.base64())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.fromBase64("A".repeat(42) + "B="));
    }
}
