package org.kepil.kernel.submission;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.person.Open;

/**
 * The system of a partner brought the case. The partner's name on that day is the act's.
 *
 * @param kind      what the partner was then
 * @param receipt   under which the partner asks how it stands: the number of the case
 * @param reference what the partner calls what it sent; unique among all that it ever sends
 * @param schema    version of the form in which it came
 */
@Stored(value = "submission.SubmissionReceived", stream = "case")
public record SubmissionReceived(CaseId caseId, PartnerId partnerId, PartnerKind kind, @Open String receipt,
        @Open String reference, int schema) implements SubmissionEvent {
}
