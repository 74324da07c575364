package org.kepil.kernel.correction;

import org.kepil.kernel.CaseEvent;

/** What can happen to a fact that was recorded wrongly. */
public sealed interface CorrectionEvent extends CaseEvent permits CorrectionProposed, CorrectionApplied,
        CorrectionRejected {

    /** The correction that it is about. */
    CorrectionId correctionId();
}
