package org.kepil.command.appeal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.person.PersonalText;

/** Decides about an appeal, or tells what a court decided. */
public record DecideAppeal(@TargetAggregateIdentifier CaseId caseId, AppealResult result, PersonalText reason,
        String orderNumber) {
}
