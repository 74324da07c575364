package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** What is the reader, an advocate, asked to take, and what do they hold? Answered by {@link OwnWork}. */
@Shows(Sight.ASSIGNMENTS)
public record FindOwnWork(Moment moment, SignedIn reader) {
}
