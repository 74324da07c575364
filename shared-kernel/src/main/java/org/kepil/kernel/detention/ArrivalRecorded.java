package org.kepil.kernel.detention;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/** The advocate came to where the person is held. It happened when they came. */
@Stored(value = "detention.ArrivalRecorded", stream = "case")
public record ArrivalRecorded(CaseId caseId, AdvocateId advocateId) implements DetentionEvent {
}
