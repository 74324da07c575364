package org.kepil.command.submission;

import static org.kepil.command.submission.Submitted.same;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.request.RequestAid;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.submission.SubmissionReceived;

/** Asks for aid through the system of a partner. */
public record SubmitRequest(@TargetAggregateIdentifier CaseId caseId, RequestAid request,
        Submission submission) implements Submitted {

    @Override
    public OfficeId officeId() {
        return request.officeId();
    }

    @Override
    public Set<PartnerKind> kinds() {
        return EnumSet.allOf(PartnerKind.class);
    }

    /** What the log records beside the request itself. */
    public SubmissionReceived received() {
        return submission.received(caseId);
    }

    @Override
    public boolean repeats(CaseEvent beginning) {
        return beginning instanceof AidRequested before && before.officeId().equals(request.officeId())
                && before.matter().equals(request.matter()) && before.sex() == request.sex()
                && before.ageGroup() == request.ageGroup() && same(before.applicantName(), request.applicantName())
                && same(before.summary(), request.summary()) && same(before.contact(), request.contact());
    }
}
