package org.kepil.kernel.duplicate;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * The case that had ended as a duplicate of this one was taken up again, so it is none.
 *
 * @param duplicateNumber what people call that case
 */
@Stored(value = "duplicate.DuplicateReopened", stream = "case")
public record DuplicateReopened(CaseId caseId, CaseId duplicate,
        @Open String duplicateNumber) implements DuplicateEvent {
}
