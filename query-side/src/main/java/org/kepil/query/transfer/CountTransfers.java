package org.kepil.query.transfer;

import org.kepil.kernel.access.SignedIn;

/** How many cases is the reader's office asked to take now? Answered by a {@link Long}. */
public record CountTransfers(SignedIn reader) {
}
