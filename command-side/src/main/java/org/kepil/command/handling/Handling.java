package org.kepil.command.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.handling.HandlingRule.ANOTHER_CASE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.NOBODY_ELSE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.OWN_OFFICE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.TAKEN_CASE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.WAITING_CASE_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.transfer.TransferAccepted;

/**
 * Who in the office works on the case. It is somebody's until it is assessed, or has an advocate; then whoever does the next
 * thing takes it anew. Two who ask for it in the same instant do not both get it, because the log takes one of the two.
 */
public class Handling {

    private @Nullable OfficeId office;
    private @Nullable AccountId worker;
    private boolean waits;
    private boolean held;
    private boolean refused;

    @CommandHandler
    long handle(TakeCase command, Asked asked) {
        AccountId asker = new AccountId(asked.act().actorId());
        if (!asker.equals(worker)) {
            take(command.caseId(), asker, asked);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(TakeNextCase command, Asked asked) {
        AccountId asker = new AccountId(asked.act().actorId());
        if (asker.equals(worker)) {
            throw ANOTHER_CASE_REQUIRED.broken();
        }
        take(command.caseId(), asker, asked);
        return getVersion();
    }

    private void take(CaseId caseId, AccountId asker, Asked asked) {
        ownOffice(asked);
        if (worker != null) {
            throw NOBODY_ELSE_REQUIRED.broken();
        }
        if (!waits) {
            throw WAITING_CASE_REQUIRED.broken();
        }
        apply(new CaseTaken(caseId, asker));
    }

    @CommandHandler
    long handle(HandBackCase command, Asked asked) {
        ownOffice(asked);
        if (worker == null) {
            throw TAKEN_CASE_REQUIRED.broken();
        }
        apply(new CaseHandedBack(command.caseId(), worker));
        return getVersion();
    }

    /** Whoever belongs to no office works for the whole service. */
    private void ownOffice(Asked asked) {
        OfficeId own = asked.act().officeId();
        if (own != null && !own.equals(office)) {
            throw OWN_OFFICE_REQUIRED.broken();
        }
    }

    private void done(boolean somethingLeft) {
        worker = null;
        waits = somethingLeft;
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        office = event.officeId();
        waits = true;
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        office = event.officeId();
        waits = true;
    }

    @EventSourcingHandler
    void on(CaseTaken event) {
        worker = event.by();
    }

    @EventSourcingHandler
    void on(CaseHandedBack event) {
        worker = null;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        refused = false;
        done(!held);
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        refused = true;
        done(false);
    }

    /** A refusal that was overturned is none: the request waits again. Whoever works on the case by now goes on. */
    @EventSourcingHandler
    void on(AppealDecided event) {
        if (event.result() == AppealResult.OVERTURNED) {
            refused = false;
            waits = !held;
        }
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        held = true;
        done(false);
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event) {
        held = true;
        done(false);
    }

    @EventSourcingHandler
    void on(AssignmentEndedEarly event) {
        held = false;
        done(true);
    }

    @EventSourcingHandler
    void on(TransferAccepted event) {
        office = event.to();
        worker = null;
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        done(false);
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        waits = !held && !refused;
    }
}
