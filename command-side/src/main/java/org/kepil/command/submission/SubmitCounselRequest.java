package org.kepil.command.submission;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Listed;
import org.kepil.command.request.RequestAid;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.submission.SubmissionReceived;

/** Asks, through the system of a court, that somebody in a matter before it gets counsel. */
public record SubmitCounselRequest(@TargetAggregateIdentifier CaseId caseId, RequestAid request, Submission submission,
        CounselRequested told) implements Submitted, Listed {

    @Override
    public OfficeId officeId() {
        return request.officeId();
    }

    @Override
    public Set<PartnerKind> kinds() {
        return EnumSet.of(PartnerKind.COURT);
    }

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.COURT_REQUEST, told.ground().code()).isPresent();
    }

    /** What the log records beside the request itself. */
    public SubmissionReceived received() {
        return submission.received(caseId);
    }

    /** The hearing that the court has set; null if it has not. */
    public @Nullable HearingScheduled hearing() {
        return told.hearingAt() == null
                ? null
                : new HearingScheduled(caseId, new HearingId(NamedId.of("hearing", caseId.toString())),
                        told.hearingAt(), told.court());
    }

    @Override
    public boolean repeats(CaseEvent beginning) {
        return beginning instanceof CounselRequested before
                ? Submitted.same(before.courtCase(), told.courtCase())
                        && Objects.equals(before.hearingAt(), told.hearingAt())
                        && before.ground().equals(told.ground()) && Submitted.same(before.article(), told.article())
                : new SubmitRequest(caseId, request, submission).repeats(beginning);
    }
}
