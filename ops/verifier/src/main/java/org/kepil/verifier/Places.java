package org.kepil.verifier;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.kepil.verifier.Flaw.Part;

/** What stands beside the positions of one chunk: which event, when sequenced, and the stored leaf. Used again for each chunk. */
final class Places {

    private static final String SQL = """
            select pos, idx, sequenced_at, leaf from log.event_log where pos >= %d and pos < %d order by pos""";

    final long[] index = new long[Chunk.SIZE];
    final long[] sequencedAt = new long[Chunk.SIZE];
    final byte[] leaves = new byte[Chunk.SIZE * Sha256.BYTES];
    private long expected;

    /** Reads a range; what follows a place that is missing is left out. Answers how many places are there. */
    int read(Store store, long start, int count, List<Flaw> flaws) throws SQLException {
        expected = start;
        boolean[] broken = {false};
        store.rows(SQL.formatted(start, start + count), row -> {
            if (broken[0]) {
                return;
            }
            try {
                take(row, (int) (expected - start));
                expected++;
            } catch (FlawFound found) {
                flaws.add(found.flaw());
                broken[0] = true;
            } catch (Row.BadField bad) {
                flaws.add(new Flaw(expected, Part.POSITION, "A field of its place holds nothing that fits."));
                broken[0] = true;
            }
        });
        if (!broken[0] && expected < start + count) {
            flaws.add(new Flaw(expected, Part.POSITION, "No event has this position."));
        }
        int good = (int) (expected - start);
        for (int slot = 1; slot < good; slot++) {
            if (sequencedAt[slot] < sequencedAt[slot - 1]) {
                flaws.add(new Flaw(start + slot, Part.TIME, "It was given before the one of the position before."));
                break;
            }
        }
        return good;
    }

    private void take(Row row, int slot) {
        long position = row.int8();
        if (position != expected) {
            throw new FlawFound(Math.min(position, expected), Part.POSITION,
                    position < expected ? "Two events have this position." : "No event has this position.");
        }
        index[slot] = row.int8();
        sequencedAt[slot] = row.instant();
        row.fixed(Sha256.BYTES, leaves, slot * Sha256.BYTES);
    }

    /** The indexes of the first so many places, the smallest first. */
    long[] sorted(int count) {
        long[] sorted = Arrays.copyOf(index, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
