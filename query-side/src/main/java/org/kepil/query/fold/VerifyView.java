package org.kepil.query.fold;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/**
 * Does the stored view say what a fold of the whole log says? Answered by {@link Verification}; what rows say only who may
 * read the rows of the view.
 */
@Shows(Sight.CASES)
public record VerifyView(String view, SignedIn reader) {
}
