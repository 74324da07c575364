package org.kepil.query.evidence;

import org.kepil.kernel.access.SignedIn;

/** Is the record whole, and who keeps a copy? Answered by {@link Evidence}. */
public record FindEvidence(SignedIn reader) {
}
