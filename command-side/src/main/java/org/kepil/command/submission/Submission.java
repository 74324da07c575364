package org.kepil.command.submission;

import java.util.UUID;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.submission.SubmissionReceived;

/** Which partner sends, and under which reference of its own. Components as of {@link SubmissionReceived}. */
public record Submission(PartnerId partnerId, PartnerKind kind, String receipt, String reference, int schema) {

    /** The case that a partner begins under a reference: whatever it sends under it again is about the same one. */
    public static UUID idOf(PartnerId partner, String reference) {
        return NamedId.of("submission", partner + "\n" + reference);
    }

    SubmissionReceived received(CaseId caseId) {
        return new SubmissionReceived(caseId, partnerId, kind, receipt, reference, schema);
    }
}
