package org.kepil.query.worklist;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** How many cases are there now? Answered by a {@link Long}: as many as {@link FindWork} has over all its pages. */
@Shows(Sight.NOBODY)
public record CountWork(WorkFilter filter, SignedIn reader) {
}
