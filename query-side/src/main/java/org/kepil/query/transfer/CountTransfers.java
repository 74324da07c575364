package org.kepil.query.transfer;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** How many cases is the reader's office asked to take now? Answered by a {@link Long}. */
@Shows(Sight.NOBODY)
public record CountTransfers(SignedIn reader) {
}
