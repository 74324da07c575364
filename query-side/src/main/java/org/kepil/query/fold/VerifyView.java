package org.kepil.query.fold;

import org.kepil.kernel.access.SignedIn;

/** Does the stored view say what a fold of the whole log says? Answered by {@link Verification}. */
public record VerifyView(String view, SignedIn reader) {
}
