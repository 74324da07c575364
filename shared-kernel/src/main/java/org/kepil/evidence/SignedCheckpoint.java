package org.kepil.evidence;

import java.time.Instant;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SignedNote;

/**
 * A checkpoint as it was signed.
 *
 * @param number  counts the checkpoints of the log, from 1
 * @param note    the text with the log's signature
 */
public record SignedCheckpoint(long number, Checkpoint checkpoint, Instant signedAt, SignedNote note) {

    /** How many events it covers. */
    public long size() {
        return checkpoint.size();
    }
}
