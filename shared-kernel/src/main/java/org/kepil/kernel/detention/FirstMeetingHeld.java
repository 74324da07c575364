package org.kepil.kernel.detention;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/**
 * The advocate and the detained person first spoke with each other. It happened when they began to.
 *
 * @param confidential      whether nobody else could hear them
 * @param beforeQuestioning whether it was before the person was first questioned
 */
@Stored(value = "detention.FirstMeetingHeld", stream = "case")
public record FirstMeetingHeld(CaseId caseId, AdvocateId advocateId, boolean confidential,
        boolean beforeQuestioning) implements DetentionEvent {
}
