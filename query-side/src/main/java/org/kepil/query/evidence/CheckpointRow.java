package org.kepil.query.evidence;

import java.time.Instant;
import org.kepil.evidence.SignedCheckpoint;

/**
 * One checkpoint.
 *
 * @param number counts the checkpoints from 1
 * @param size   how many events it covers
 * @param root   of their tree, 64 hexadecimal digits
 * @param note   the signed text itself
 */
public record CheckpointRow(long number, long size, String root, Instant signedAt, String note) {

    private static final int SHOWN = 8;

    static CheckpointRow of(SignedCheckpoint signed) {
        return new CheckpointRow(signed.number(), signed.size(), signed.checkpoint().root().toString(),
                signed.signedAt(), signed.note().toString());
    }

    /** The first and last digits, for the eye. */
    public String shortRoot() {
        return root.substring(0, SHOWN) + " \u2026 " + root.substring(root.length() - SHOWN);
    }
}
