package org.kepil.query.casefile;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * What does the file of this case say? Answered by {@link CaseFileAnswer}.
 *
 * @param version oldest version that satisfies the reader: it is waited for at most two seconds, then the answer is
 *                marked stale; -1 for any; ignored in the past
 */
@Shows(Sight.CASE)
public record FindCaseFile(CaseId caseId, long version, Moment moment, SignedIn reader) {
}
