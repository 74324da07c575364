package org.kepil.verifier;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.kepil.verifier.Flaw.Part;

/** What shows only when everything is counted: rows that nothing leads to. */
final class Counts {

    private static final String STRAY = """
            select min(e.idx) from log.event e where not exists (select from log.event_log l where l.idx = e.idx)
                and not exists (select from log.event_pending p where p.idx = e.idx)""";
    private static final String PENDING = """
            select min(p.idx) from log.event_pending p where not exists (select from log.event e where e.idx = p.idx)
                or exists (select from log.event_log l where l.idx = p.idx)""";

    private final Store store;
    private final Task task;

    Counts(Store store, Task task) {
        this.store = store;
        this.task = task;
    }

    /** Before anything else is read: what is out of every range. @throws FlawFound the first of it */
    void before() throws SQLException {
        for (Note kept : task.kept()) {
            if (kept.size() > task.size()) {
                throw shorter(kept.size());
            }
        }
        if (task.signed() > task.size()) {
            throw shorter(task.signed());
        }
        if (task.signed() == 0 && task.size() > 0) {
            throw new FlawFound(0, Part.SIGNATURE, "No checkpoint is there, so nothing is signed.");
        }
    }

    private FlawFound shorter(long size) {
        return new FlawFound(task.size(), Part.SHORTER, "A checkpoint covers %d events.".formatted(size));
    }

    /** After everything was read. @throws FlawFound the first that is there too many */
    void after(long checkpoints) throws SQLException {
        if (store.number("select count(*) from log.event_log") != task.size()) {
            throw new FlawFound(0, Part.POSITION, "An event stands before the first position.");
        }
        if (store.number("select count(*) from evidence.checkpoint") != checkpoints) {
            throw new FlawFound(task.size(), Part.CHECKPOINT, "A checkpoint is there that covers nothing.");
        }
        long tiles = 0;
        for (long full = task.signed() >>> ChunkTree.TILE_LEVELS; full > 0; full >>>= ChunkTree.TILE_LEVELS) {
            tiles += full;
        }
        if (store.number("select count(*) from evidence.tile") != tiles) {
            throw new FlawFound(task.size(), Part.TILE, "A tile is there that no checkpoint covers.");
        }
        long pending = store.number("select count(*) from log.event_pending");
        if (pending > 0 && store.number("select count(*) from (" + PENDING + ") p where min is not null") > 0) {
            throw new FlawFound(task.size(), Part.PENDING,
                    "Index %d waits for a position.".formatted(store.number(PENDING)));
        }
        if (store.number("select count(*) from log.event") != task.size() + pending) {
            throw new FlawFound(task.size(), Part.STRAY, "The event has the index %d.".formatted(store.number(STRAY)));
        }
    }

    /**
     * Checks the lines of witnesses under the checkpoints.
     *
     * @return names of those whose key was not given, so that their lines say nothing here
     * @throws FlawFound if a line does not belong under its checkpoint
     */
    Set<String> cosignatures() throws SQLException {
        Set<String> unknown = new TreeSet<>();
        String[] last = {""};
        store.rows("""
                select s.number, s.keeper, s.line, coalesce(c.size, %d) as size, coalesce(c.note, '') as note
                from evidence.cosignature s left join evidence.checkpoint c on c.number = s.number
                order by s.number, s.keeper""".formatted(task.size()), row -> {
            try {
                String place = row.int8() + " " + row.text();
                if (place.equals(last[0])) {
                    throw new FlawFound(position(row), Part.SIGNATURE, "The line " + place + " is there twice.");
                }
                last[0] = place;
                cosigned(place, row, unknown);
            } catch (Row.BadField bad) {
                throw new FlawFound(task.size(), Part.SIGNATURE, "A witness's line has a field that holds nothing.");
            }
        });
        return unknown;
    }

    private static long position(Row row) {
        row.text();
        return row.int8() - 1;
    }

    private void cosigned(String place, Row row, Set<String> unknown) {
        String line = row.text();
        long position = row.int8() - 1;
        try {
            if (!cosigned(place.substring(place.indexOf(' ') + 1), line, Note.parse(row.text()), unknown)) {
                throw new IllegalArgumentException("The witness did not sign this checkpoint.");
            }
        } catch (IllegalArgumentException bad) {
            throw new FlawFound(position, Part.SIGNATURE, "The line " + place + " is wrong: " + bad.getMessage());
        }
    }

    private boolean cosigned(String keeper, String text, Note note, Set<String> unknown) {
        if (!text.endsWith("\n") || text.indexOf('\n') != text.length() - 1) {
            return false;
        }
        Note.Line line = Note.Line.parse(text.substring(0, text.length() - 1));
        for (LogKey witness : task.keys().witnesses()) {
            if (witness.name().equals(keeper)) {
                return witness.isNamedBy(line) && witness.cosigned(note.text(), line).isPresent();
            }
        }
        unknown.add(keeper);
        return line.name().equals(keeper);
    }
}
