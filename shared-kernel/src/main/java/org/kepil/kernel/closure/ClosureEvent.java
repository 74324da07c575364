package org.kepil.kernel.closure;

import org.kepil.kernel.CaseEvent;

/** What can happen at the end of a case. */
public sealed interface ClosureEvent extends CaseEvent permits CaseSuspended, CaseResumed,
        AidWithdrawnByClient, AidTerminated, CaseClosed, CaseReopened {
}
