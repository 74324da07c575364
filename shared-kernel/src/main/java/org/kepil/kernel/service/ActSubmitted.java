package org.kepil.kernel.service;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/**
 * An advocate claimed the fee for a stage.
 *
 * @param actNumber what people call the act
 * @param fee       as worked out from the register of actions by the rules of that day
 */
@Stored(value = "service.ActSubmitted", stream = "case")
public record ActSubmitted(CaseId caseId, ActId actId, @Open String actNumber, AdvocateId advocateId,
        CaseStage stage, StatedFee fee) implements ServiceEvent {
}
