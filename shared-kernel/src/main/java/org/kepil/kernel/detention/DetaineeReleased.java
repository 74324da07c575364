package org.kepil.kernel.detention;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** The person is not detained any more, or the unit took its notice back. */
@Stored(value = "detention.DetaineeReleased", stream = "case")
public record DetaineeReleased(CaseId caseId, ReleaseGround ground) implements DetentionEvent {
}
