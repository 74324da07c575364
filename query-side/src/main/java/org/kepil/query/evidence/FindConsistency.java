package org.kepil.query.evidence;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/**
 * How is it shown that a tree begins with an earlier one? Answered by {@link ConsistencyProof}.
 *
 * @param from size of the earlier tree
 * @param to   size of the later one; null for that of the last checkpoint
 */
@Shows(Sight.NOBODY)
public record FindConsistency(long from, @Nullable Long to, SignedIn reader) {
}
