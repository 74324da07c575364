package org.kepil.query.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.query.InHand;
import org.kepil.query.Standing;

/**
 * What a partner sent.
 *
 * @param standing where the case stands, as far as what came after the submission says it
 * @param worker   who of the office has it in hand; null for nobody
 */
public record SubmissionRow(CaseId caseId, PartnerId partnerId, String receipt, String reference, Instant receivedAt,
        Standing standing, @Nullable AccountId worker) {

    SubmissionRow after(CaseEvent event) {
        return new SubmissionRow(caseId, partnerId, receipt, reference, receivedAt, standing.after(event),
                InHand.after(worker, event));
    }

    SubmissionStatus status() {
        return SubmissionStatus.of(standing, worker != null);
    }
}
