package org.kepil.data.history;

import java.util.UUID;

/** A set of hashed UUIDs in one array, 32 to 64 bytes for each: an object for each would take three times as much. */
public final class UuidSet {

    private long[] table = new long[2 * 64];
    private int size;

    /** Adds an identity, which must not be the nil UUID, and says whether it was new. */
    public boolean add(UUID id) {
        int place = placeOf(table, id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (taken(table, place)) {
            return false;
        }
        table[place] = id.getMostSignificantBits();
        table[place + 1] = id.getLeastSignificantBits();
        if (++size * 4 > table.length) {
            grow();
        }
        return true;
    }

    boolean contains(UUID id) {
        return taken(table, placeOf(table, id.getMostSignificantBits(), id.getLeastSignificantBits()));
    }

    public int size() {
        return size;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (int place = 0; place < table.length; place += 2) {
            if (taken(table, place)) {
                int there = placeOf(larger, table[place], table[place + 1]);
                larger[there] = table[place];
                larger[there + 1] = table[place + 1];
            }
        }
        table = larger;
    }

    private static boolean taken(long[] table, int place) {
        return table[place] != 0 || table[place + 1] != 0;
    }

    /** Where the pair stands, or the free place where it belongs. A name-based UUID is its own hash. */
    private static int placeOf(long[] table, long high, long low) {
        int mask = table.length - 1;
        int place = (int) low << 1 & mask;
        while (taken(table, place) && (table[place] != high || table[place + 1] != low)) {
            place = place + 2 & mask;
        }
        return place;
    }
}
