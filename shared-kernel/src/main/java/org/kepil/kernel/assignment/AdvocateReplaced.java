package org.kepil.kernel.assignment;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/**
 * Another advocate took over by order.
 *
 * @param choice who was considered, where it was the new advocate's turn; null where somebody chose
 */
@Stored(value = "assignment.AdvocateReplaced", stream = "case", revision = 2)
public record AdvocateReplaced(CaseId caseId, AdvocateId from, AdvocateId to, ReplacementGround ground,
        @Open String orderNumber, @Nullable Choice choice) implements AssignmentEvent {

    /** Replaced by somebody whom a person chose. */
    public AdvocateReplaced(CaseId caseId, AdvocateId from, AdvocateId to, ReplacementGround ground,
            String orderNumber) {
        this(caseId, from, to, ground, orderNumber, null);
    }
}
