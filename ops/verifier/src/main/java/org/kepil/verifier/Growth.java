package org.kepil.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.verifier.Chunk.Signed;
import org.kepil.verifier.Chunk.Suspect;
import org.kepil.verifier.Flaw.Part;

/** Puts the chunks together in their order, and holds the growing tree against each checkpoint. */
final class Growth {

    private final HigherTiles higher;
    private Edge edge = new Edge();
    private long number;
    private long proven;
    private long lastAt = Long.MIN_VALUE;
    private @Nullable Suspect suspect;

    Growth(HigherTiles higher) {
        this.higher = higher;
    }

    /** Takes the next chunk. @throws FlawFound the first in it, or one that the chunk before left open */
    void add(Chunk chunk) throws SQLException {
        List<Flaw> flaws = new ArrayList<>(chunk.flaws());
        if (chunk.edge().size() > 0 && chunk.firstAt() < lastAt) {
            flaws.add(new Flaw(chunk.start(), Part.TIME, "It was given before the one of the position before."));
        }
        lastAt = chunk.lastAt();
        if (suspect == null) {
            suspect = chunk.suspect();
        }
        try {
            chunk.checkpoints().forEach(this::compare);
        } catch (FlawFound found) {
            flaws.add(found.flaw());
        }
        if (!flaws.isEmpty()) {
            Suspect open = suspect;
            if (open != null) {
                flaws.add(content(open));
            }
            throw new FlawFound(flaws.stream().min(Comparator.comparingLong(Flaw::position)).orElseThrow());
        }
        edge = edge.with(chunk.edge());
        if (chunk.edge().size() == Chunk.SIZE) {
            higher.add(chunk.edge().root());
        }
    }

    private void compare(Signed signed) {
        boolean same = Arrays.equals(edge.with(signed.edge()).root(), signed.root());
        Suspect open = suspect;
        if (open != null && open.position() < signed.size()) {
            suspect = null;
            throw new FlawFound(same ? kept(open) : content(open));
        }
        if (!same) {
            throw new FlawFound(proven, Part.TREE, "The events up to %d do not lead to the root that was signed."
                    .formatted(signed.size() - 1));
        }
        if (signed.number() > 0 && signed.number() != ++number) {
            throw new FlawFound(signed.size() - 1, Part.CHECKPOINT,
                    "Checkpoint %d follows %d.".formatted(signed.number(), number - 1));
        }
        if (signed.number() == 0 && proven != signed.size()) {
            throw new FlawFound(signed.size() - 1, Part.CHECKPOINT,
                    "One that is kept outside, of size %d, is missing.".formatted(signed.size()));
        }
        proven = signed.size();
    }

    private static Flaw kept(Suspect open) {
        return open.leafDiffers()
                ? new Flaw(open.position(), Part.LEAF,
                        "The stored leaf is not that of the event, which is the signed one.")
                : new Flaw(open.position(), Part.TILE,
                        "The kept hashes are not those of the events, which are the signed ones.");
    }

    private static Flaw content(Suspect open) {
        return new Flaw(open.position(), Part.CONTENT, "The event is not the one that was recorded.");
    }

    /** Ends after the last chunk. @throws FlawFound if something was left open */
    void end() {
        Suspect open = suspect;
        if (open != null) {
            throw new FlawFound(content(open));
        }
    }

    /** How many checkpoints the database holds. */
    long checkpoints() {
        return number;
    }
}
