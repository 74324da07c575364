package org.kepil.query.timelimit;

import org.kepil.kernel.access.SignedIn;

/** How many limits are overdue now? Answered by a {@link Long}: as many as the queue has over all its pages. */
public record CountOverdue(SignedIn reader) {
}
