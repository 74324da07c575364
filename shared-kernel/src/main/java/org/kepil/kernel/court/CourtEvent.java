package org.kepil.kernel.court;

import org.kepil.kernel.CaseEvent;

/** What can happen between a case and the court that it is before. */
public sealed interface CourtEvent extends CaseEvent permits CounselRequested, ProceedingsConcluded {
}
