package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;

/** Signs what has a position now. It records no event. Answered by {@link SignedCheckpoints}. */
public record SignCheckpoint(SignedIn reader) {
}
