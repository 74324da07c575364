package org.kepil.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kepil.verifier.Flaw.Part;

/** From which position on leaves have the second layout; before it they have the first. */
record Formats(long second) {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private record Entry(int format, long from) {
    }

    /** @param size how many positions there are @throws FlawFound unless it is the second from 0, or the first and then it */
    static Formats read(Store store, long size) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try {
            store.rows("select format, from_pos from log.leaf_format order by from_pos, format",
                    row -> entries.add(new Entry(row.int2(), row.int8())));
        } catch (Row.BadField bad) {
            throw new FlawFound(0, Part.FORMAT, "A field of it holds nothing that fits.");
        }
        List<Entry> good = entries.size() > 1 ? List.of(new Entry(FIRST, 0), entries.getLast()) : entries;
        if (entries.isEmpty()) {
            throw new FlawFound(0, Part.FORMAT, "It is not told.");
        }
        boolean known = entries.size() == 1 && entries.getFirst().from() == 0
                || entries.equals(good) && entries.size() == 2 && entries.getLast().from() > 0;
        if (!known || entries.getLast().format() != SECOND || entries.getLast().from() > size) {
            throw new FlawFound(0, Part.FORMAT, "It is told as " + entries + ".");
        }
        return new Formats(entries.getLast().from());
    }

    boolean isSecond(long position) {
        return position >= second;
    }
}
