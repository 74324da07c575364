package org.kepil.verifier;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.kepil.verifier.Flaw.Part;

/** Looks closer at one event that is not the recorded one: a leaf does not tell which part of it differs. */
final class Narrowing {

    private static final String LEAF = "select leaf, sequenced_at from log.event_log where pos = ";
    private static final String EVENT = "select " + LeafHash.COLUMNS
            + " from log.event where idx = (select idx from log.event_log where pos = %d)";

    private final byte[] stored = new byte[Sha256.BYTES];
    private final byte[] made = new byte[Sha256.BYTES];
    private final Store store;
    private final Task task;
    private final long position;
    private long sequencedAt;

    private Narrowing(Store store, Task task, long position) {
        this.store = store;
        this.task = task;
        this.position = position;
    }

    /** The same flaw, or one that tells more of it. */
    static Flaw of(Flaw flaw, Store store, Task task) throws SQLException {
        return flaw.part() == Part.CONTENT ? new Narrowing(store, task, flaw.position()).narrowed(flaw) : flaw;
    }

    private Flaw narrowed(Flaw flaw) throws SQLException {
        store.rows(LEAF + position, row -> {
            row.fixed(Sha256.BYTES, stored, 0);
            sequencedAt = row.instant();
        });
        try {
            make(task.types());
            if (Arrays.equals(stored, made)) {
                return flaw;
            }
            for (Types one : task.types().alternatives()) {
                make(one);
                if (Arrays.equals(stored, made)) {
                    return new Flaw(position, Part.TYPE, "The event was recorded under another type.");
                }
            }
            make(task.types());
        } catch (Row.BadField | FlawFound unreadable) {
            return flaw;
        }
        return elsewhere(flaw);
    }

    private void make(Types types) throws SQLException {
        store.rows(EVENT.formatted(position), row -> {
            row.int8();
            new LeafHash(types, task.formats()).make(row, position, sequencedAt, made, 0);
        });
    }

    /** The leaf of a swapped event stands beside another position. */
    private Flaw elsewhere(Flaw flaw) throws SQLException {
        String hex = HexFormat.of().formatHex(made);
        long other = store.number("select coalesce(min(pos), -1) from log.event_log where leaf = '\\x" + hex + "'");
        return other < 0 || other == position
                ? flaw
                : new Flaw(position, Part.ORDER, "The event of position %d stands here.".formatted(other));
    }
}
