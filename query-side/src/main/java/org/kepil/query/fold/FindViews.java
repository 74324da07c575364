package org.kepil.query.fold;

import org.kepil.kernel.access.SignedIn;

/** How are the views doing? Answered by {@link Views}. */
public record FindViews(SignedIn reader) {
}
