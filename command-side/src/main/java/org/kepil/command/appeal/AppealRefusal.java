package org.kepil.command.appeal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.person.PersonalText;

/** Tells that the person appealed against the refusal. */
public record AppealRefusal(@TargetAggregateIdentifier CaseId caseId, AppealRoute to,
        @Nullable PersonalText statement) {
}
