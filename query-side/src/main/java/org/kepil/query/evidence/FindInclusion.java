package org.kepil.query.evidence;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/**
 * How is it shown that an event is in the tree? Answered by {@link InclusionProof}.
 *
 * @param size of the tree; null for that of the last checkpoint
 */
@Shows(Sight.NOBODY)
public record FindInclusion(long position, @Nullable Long size, SignedIn reader) {
}
