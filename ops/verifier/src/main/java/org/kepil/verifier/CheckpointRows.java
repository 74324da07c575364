package org.kepil.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.kepil.verifier.Chunk.Signed;
import org.kepil.verifier.Flaw.Part;

/** The stored checkpoints whose size ends in a chunk. */
final class CheckpointRows {

    private static final String SQL = """
            select size, number, root, signed_at, note from evidence.checkpoint where size > %d and size <= %d
            order by size, number""";

    private final Store store;
    private final Task task;

    CheckpointRows(Store store, Task task) {
        this.store = store;
        this.task = task;
    }

    /** Reads and checks them one by one; a bad one is a flaw at the last position that it covers. */
    List<Signed> read(long start, int count, ChunkTree tree, List<Flaw> flaws) throws SQLException {
        List<Signed> signed = new ArrayList<>();
        long[] size = {start};
        store.rows(SQL.formatted(start, start + count), row -> {
            try {
                signed.add(signed(row, size, start, tree));
            } catch (FlawFound found) {
                flaws.add(found.flaw());
            } catch (Row.BadField | IllegalArgumentException bad) {
                flaws.add(new Flaw(size[0] - 1, Part.CHECKPOINT, "It cannot be read: " + bad.getMessage()));
            }
        });
        for (Note kept : task.kept()) {
            if (kept.size() > start && kept.size() <= start + count) {
                signed.add(new Signed(0, kept.size(), kept.root(), tree.edge((int) (kept.size() - start))));
            }
        }
        signed.sort(Comparator.comparingLong(Signed::size).thenComparing(Comparator.comparingLong(Signed::number)
                .reversed()));
        return signed;
    }

    private Signed signed(Row row, long[] size, long start, ChunkTree tree) {
        size[0] = row.int8();
        long number = row.int8();
        byte[] root = new byte[Sha256.BYTES];
        row.fixed(Sha256.BYTES, root, 0);
        long signedAt = row.instant();
        Note note = Note.parse(row.text());
        long position = size[0] - 1;
        if (note.size() != size[0] || !Arrays.equals(note.root(), root)) {
            throw new FlawFound(position, Part.CHECKPOINT,
                    "Checkpoint %d is not what its note says.".formatted(number));
        }
        OptionalLong seconds = task.keys().check(note, task.formats().isSecond(position), position);
        if (seconds.isPresent() && seconds.getAsLong() * 1_000_000 != signedAt) {
            throw new FlawFound(position, Part.CHECKPOINT,
                    "The time of checkpoint %d is not the one that was signed.".formatted(number));
        }
        return new Signed(number, size[0], root, tree.edge((int) (size[0] - start)));
    }
}
