package org.kepil.query.worklist;

import org.kepil.kernel.access.SignedIn;

/** How many cases are there now? Answered by a {@link Long}: as many as {@link FindWork} has over all its pages. */
public record CountWork(WorkFilter filter, SignedIn reader) {
}
