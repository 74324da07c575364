package org.kepil.verifier;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.kepil.verifier.Flaw.Part;

/**
 * The events of one chunk. They are read in the order of their indexes, which is nearly that of their positions, and each
 * is put in its place. Used again for each chunk.
 */
final class Events {

    private static final String SQL = "select " + LeafHash.COLUMNS
            + " from log.event where idx between %d and %d order by idx";
    /** A larger hole between two indexes begins another query. */
    private static final int HOLE = 64;

    final byte[] made = new byte[Chunk.SIZE * Sha256.BYTES];
    private final boolean[] seen = new boolean[Chunk.SIZE];
    private final LeafHash hash;

    Events(LeafHash hash) {
        this.hash = hash;
    }

    /** Makes the leaves of the first so many places; answers how many are good before the first flaw. */
    int read(Store store, Places places, long start, int count, List<Flaw> flaws) throws SQLException {
        Arrays.fill(seen, false);
        int before = flaws.size();
        long[] sorted = places.sorted(count);
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || sorted[i] - sorted[i - 1] > HOLE) {
                read(store, places, start, count, new Run(sorted[from], sorted[i - 1]), flaws);
                from = i;
            }
        }
        for (int slot = 0; slot < count; slot++) {
            if (!seen[slot]) {
                flaws.add(new Flaw(start + slot, Part.EVENT, "No event has the index " + places.index[slot] + "."));
                break;
            }
        }
        return flaws.stream().skip(before).mapToInt(flaw -> (int) (flaw.position() - start)).reduce(count, Math::min);
    }

    /** A range of indexes, both ends included, with few holes. */
    private record Run(long first, long last) {
    }

    private void read(Store store, Places places, long start, int count, Run run, List<Flaw> flaws)
            throws SQLException {
        int[] slots = slots(places, start, count, run, flaws);
        store.rows(SQL.formatted(run.first(), run.last()), row -> {
            int slot = slots[Math.toIntExact(row.int8() - run.first())] - 1;
            if (slot < 0) {
                return;
            }
            try {
                if (seen[slot]) {
                    throw new FlawFound(start + slot, Part.EVENT, "Two events have its index.");
                }
                seen[slot] = true;
                hash.make(row, start + slot, places.sequencedAt[slot], made, slot * Sha256.BYTES);
            } catch (FlawFound found) {
                flaws.add(found.flaw());
            } catch (Row.BadField bad) {
                flaws.add(new Flaw(start + slot, Part.CONTENT, "A field of the event holds nothing that fits."));
            }
        });
    }

    private static int[] slots(Places places, long start, int count, Run run, List<Flaw> flaws) {
        int[] slots = new int[Math.toIntExact(run.last() - run.first() + 1)];
        for (int slot = 0; slot < count; slot++) {
            long index = places.index[slot];
            if (index >= run.first() && index <= run.last()) {
                int at = (int) (index - run.first());
                if (slots[at] != 0) {
                    flaws.add(new Flaw(start + slot, Part.ORDER, "Its event has a position already."));
                }
                slots[at] = slot + 1;
            }
        }
        return slots;
    }
}
