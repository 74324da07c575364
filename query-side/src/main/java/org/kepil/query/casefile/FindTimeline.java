package org.kepil.query.casefile;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * What happened in this case, step by step? Answered by {@link Timeline}.
 *
 * @param version as of {@link FindCaseFile}
 */
@Shows(Sight.TIMELINE)
public record FindTimeline(CaseId caseId, long version, Moment moment, SignedIn reader) {
}
