package org.kepil.command.assignment;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;

/**
 * Says that the time to answer an offer is over. Sent as often as anybody likes: an offer expires once.
 *
 * @param answerBy that time, as the offer set it
 */
public record ExpireOffer(@TargetAggregateIdentifier CaseId caseId, AdvocateId advocateId, Instant answerBy) {
}
