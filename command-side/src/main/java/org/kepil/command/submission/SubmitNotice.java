package org.kepil.command.submission;

import static org.kepil.command.submission.Submitted.same;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.detention.RecordDetention;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.submission.SubmissionReceived;

/** Gives notice of a detention through the system of the body that detains. */
public record SubmitNotice(@TargetAggregateIdentifier CaseId caseId, RecordDetention notice,
        Submission submission) implements Submitted {

    @Override
    public OfficeId officeId() {
        return notice.officeId();
    }

    @Override
    public Set<PartnerKind> kinds() {
        return EnumSet.of(PartnerKind.POLICE);
    }

    /** What the log records beside the notice itself. */
    public SubmissionReceived received() {
        return submission.received(caseId);
    }

    @Override
    public boolean repeats(CaseEvent beginning) {
        return beginning instanceof DetentionReported before && before.officeId().equals(notice.officeId())
                && before.unit().equals(notice.unit()) && before.matter().equals(notice.matter())
                && before.stage().equals(notice.stage()) && before.minor() == notice.minor()
                && before.illTreatment() == notice.illTreatment() && before.sex() == notice.sex()
                && Objects.equals(before.detainedAt(), notice.detainedAt())
                && same(before.detaineeName(), notice.detaineeName()) && same(before.place(), notice.place());
    }
}
