package org.kepil.command.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.court.CourtRule.COURT_OF_CASE_REQUIRED;
import static org.kepil.command.court.CourtRule.FIRST_OUTCOME_REQUIRED;
import static org.kepil.command.court.CourtRule.OWN_CASE_REQUIRED;
import static org.kepil.command.court.CourtRule.REQUESTED_CASE_REQUIRED;
import static org.kepil.command.court.CourtRule.STAGE_OF_MATTER_REQUIRED;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.kernel.transfer.TransferAccepted;

/**
 * How the proceedings ended, stage by stage. Courts decide when they do, so an outcome is taken also of a case that is closed
 * here. Of each stage it is taken once.
 */
public class Proceedings {

    private final Map<CaseStage, ProceedingsOutcome> outcomes = new HashMap<>();
    private @Nullable MatterKind matter;
    private @Nullable OfficeId office;
    private @Nullable AdvocateId holder;
    private @Nullable PartnerId bringer;

    @CommandHandler
    long handle(ConcludeProceedings command, Asked asked, Rules rules) {
        if (holder == null ? asked.act().role() == Role.ADVOCATE : asked.byAdvocateOtherThan(holder)) {
            throw OWN_CASE_REQUIRED.broken();
        }
        return conclude(command, asked, rules);
    }

    @CommandHandler
    long handle(TellOutcome command, Asked asked, Rules rules) {
        if (!command.court().equals(bringer)) {
            throw COURT_OF_CASE_REQUIRED.broken();
        }
        return conclude(command.told(), asked, rules);
    }

    private long conclude(ConcludeProceedings command, Asked asked, Rules rules) {
        requireStage(command.stage(), asked, rules);
        ProceedingsOutcome before = outcomes.get(command.stage());
        if (before == null) {
            apply(command.concluded());
        } else if (!before.equals(command.outcome())) {
            throw FIRST_OUTCOME_REQUIRED.broken();
        }
        return getVersion();
    }

    private void requireStage(CaseStage stage, Asked asked, Rules rules) {
        if (office == null || matter == null) {
            throw REQUESTED_CASE_REQUIRED.broken();
        }
        Rulebook inForce = rules.inForce(office, asked.occurredAt());
        if (inForce.matter(matter.code()).filter(listed -> listed.stages().contains(stage.code())).isEmpty()) {
            throw STAGE_OF_MATTER_REQUIRED.broken();
        }
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        matter = event.matter();
        office = event.officeId();
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        matter = event.matter();
        office = event.officeId();
    }

    @EventSourcingHandler
    void on(SubmissionReceived event) {
        bringer = event.partnerId();
    }

    @EventSourcingHandler
    void on(CorrectionApplied event) {
        if (event.correction() instanceof Correction.Matter(var corrected)) {
            matter = corrected;
        }
    }

    @EventSourcingHandler
    void on(TransferAccepted event) {
        office = event.to();
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        holder = event.advocateId();
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event) {
        holder = event.to();
    }

    @EventSourcingHandler
    void on(AssignmentEndedEarly event) {
        holder = null;
    }

    @EventSourcingHandler
    void on(ProceedingsConcluded event) {
        outcomes.put(event.stage(), event.outcome());
    }
}
