package org.kepil.kernel.appeal;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** The person got the decision; when, the act says. From then on the time for an appeal runs. */
@Stored(value = "appeal.DecisionServed", stream = "case")
public record DecisionServed(CaseId caseId, ServedBy by) implements AppealEvent {
}
