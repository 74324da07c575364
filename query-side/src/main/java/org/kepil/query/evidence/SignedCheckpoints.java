package org.kepil.query.evidence;

import java.util.List;

/** Checkpoints, the latest first. */
public record SignedCheckpoints(List<CheckpointRow> checkpoints) {
}
