package org.kepil.kernel.assignment;

import java.time.Instant;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;

/**
 * The time to answer an offer was over, and there was no answer. It happened when the time was over.
 *
 * @param answerBy that time, as the offer set it
 */
@Stored(value = "assignment.OfferExpired", stream = "case")
public record OfferExpired(CaseId caseId, AdvocateId advocateId, Instant answerBy) implements AssignmentEvent {
}
