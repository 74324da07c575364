package org.kepil.command.service;

import java.math.BigDecimal;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.CaseStage;

/**
 * Claims the fee for a stage. The fee is worked out when it is claimed.
 *
 * @param told a value for each input of the tariff that the register of actions does not answer
 */
public record SubmitAct(@TargetAggregateIdentifier CaseId caseId, ActId actId, String actNumber,
        AdvocateId advocateId, CaseStage stage, Map<String, BigDecimal> told) {

    public SubmitAct {
        told = Map.copyOf(told);
    }
}
