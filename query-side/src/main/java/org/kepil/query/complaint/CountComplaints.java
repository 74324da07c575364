package org.kepil.query.complaint;

import org.kepil.kernel.access.SignedIn;

/** How many complaints wait for an answer now? Answered by a {@link Long}. */
public record CountComplaints(SignedIn reader) {
}
