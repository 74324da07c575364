package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;

/** Hashes every row anew and compares with every checkpoint. Answered by {@link Check}. */
public record CheckEverything(SignedIn reader) {
}
