package org.kepil.query.assignment;

import org.kepil.kernel.access.SignedIn;

/** How many cases need another advocate? Answered by a {@link Long}. */
public record CountReassignments(SignedIn reader) {
}
