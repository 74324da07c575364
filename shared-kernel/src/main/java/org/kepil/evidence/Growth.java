package org.kepil.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kepil.evidence.Fault.Part;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.MalformedNote;
import org.kepil.evidence.note.SignedNote;
import org.kepil.evidence.note.SigningKey;
import org.kepil.evidence.note.VerifierKey;
import org.kepil.evidence.tree.CompactRange;
import org.kepil.evidence.tree.Hash;

/**
 * One checkpoint more, in the transaction of its connection: nothing is signed before what was signed earlier, inside and
 * outside the database, was found in the tree again, and each new row was read by two paths.
 */
final class Growth {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final SigningKey key;
    private final Optional<SignedCheckpoint> last;
    private final StoredTree tree;

    Growth(Connection connection, SigningKey key) throws SQLException {
        this.connection = connection;
        this.key = key;
        this.last = new Checkpoints(connection).last();
        this.tree = new StoredTree(connection);
    }

    private long signed() {
        return last.map(SignedCheckpoint::size).orElse(0L);
    }

    /**
     * Looks at what is there already.
     *
     * @param size how many events the log has
     * @throws FaultFound if it is not what was signed
     */
    void examine(long size, List<Checkpoint> outside) {
        last.ifPresent(checkpoint -> {
            verify(checkpoint.note(), key.verifier());
            found(checkpoint.checkpoint(), size, Part.TREE);
        });
        for (Checkpoint kept : outside) {
            if (kept.size() > size) {
                throw new FaultFound(new Fault(kept.size(), Part.SHORTER));
            }
            if (kept.size() <= signed()) {
                found(kept, size, Part.KEPT);
            }
        }
    }

    private void found(Checkpoint checkpoint, long size, Part otherwise) {
        if (checkpoint.size() > size) {
            throw new FaultFound(new Fault(checkpoint.size(), Part.SHORTER));
        }
        if (!tree.root(checkpoint.size()).equals(checkpoint.root())) {
            throw new FaultFound(new Fault(checkpoint.size(), otherwise));
        }
    }

    /** What a note from outside says. @throws FaultFound if another key signed it */
    static Checkpoint verify(SignedNote note, VerifierKey key) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (key.signed(note) && checkpoint.origin().equals(key.name())) {
                return checkpoint;
            }
            throw new FaultFound(new Fault(checkpoint.size(), Part.SIGNATURE));
        } catch (MalformedNote none) {
            throw new FaultFound(new Fault(0, Part.SIGNATURE));
        }
    }

    /**
     * Signs the tree of that size.
     *
     * @throws FaultFound if a row is missing, is not the one of its leaf, or leads to another tree than one kept outside
     */
    SignedCheckpoint grow(long size, List<Checkpoint> outside) throws SQLException {
        CompactRange range = CompactRange.of(signed(), tree);
        Tiles tiles = Tiles.of(signed(), tree);
        StoredRows rows = new StoredRows(connection);
        while (range.size() < size) {
            for (Hash leaf : rows.twice(range.size(), Math.min(size, range.size() + BATCH))) {
                range.append(leaf);
                tiles.append(leaf);
                compare(range, outside);
            }
        }
        tiles.store(connection);
        return sign(new Checkpoint(key.verifier().name(), size, range.root()));
    }

    private static void compare(CompactRange range, List<Checkpoint> outside) {
        for (Checkpoint kept : outside) {
            if (kept.size() == range.size() && !kept.root().equals(range.root())) {
                throw new FaultFound(new Fault(kept.size(), Part.KEPT));
            }
        }
    }

    private SignedCheckpoint sign(Checkpoint checkpoint) throws SQLException {
        Checkpoints checkpoints = new Checkpoints(connection);
        Instant now = checkpoints.clock();
        checkpoints.add(last.map(SignedCheckpoint::number).orElse(0L) + 1, checkpoint, now,
                key.sign(checkpoint.text(), now));
        return checkpoints.last().orElseThrow();
    }
}
