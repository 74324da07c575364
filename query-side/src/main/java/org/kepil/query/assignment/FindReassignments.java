package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * Which open cases need another advocate, because theirs is suspended, was excluded, or declared a conflict? Those of the
 * reader's office. Answered by {@link Reassignments}.
 *
 * @param most rows to answer
 */
@Shows(Sight.ASSIGNMENTS)
public record FindReassignments(int most, Moment moment, SignedIn reader) {
}
