package org.kepil.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.complaint.ComplaintRule.ADVOCATE_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.ANSWER_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.ENDED_COMPLAINT_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.INDEPENDENCE_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.INVESTIGATION_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.OPEN_COMPLAINT_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.OWNER_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.OWN_COMPLAINT_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.SUBJECT_REQUIRED;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.complaint.ComplaintAnswered;
import org.kepil.kernel.complaint.ComplaintClosed;
import org.kepil.kernel.complaint.ComplaintEvent;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintInvestigated;
import org.kepil.kernel.complaint.ComplaintOwnerSet;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.complaint.ComplaintReopened;
import org.kepil.kernel.complaint.ComplaintTransferredToBar;
import org.kepil.kernel.complaint.ComplaintVoided;
import org.kepil.kernel.complaint.HoldingLetterSent;
import org.kepil.kernel.person.PersonId;

/**
 * A complaint, from whoever complained to the answer. How well an advocate defends is for the bar alone: the state, which
 * pays the advocate, neither looks into that nor judges it, and hands such a complaint on.
 */
public class Complaint {

    private enum Stage {
        OPEN,
        /** Somebody else has it, or the answer is given: what is left is to close it. */
        DEALT_WITH,
        CLOSED,
        VOIDED
    }

    @AggregateIdentifier
    private @Nullable ComplaintId complaintId;
    private @Nullable ComplaintReceived received;
    private @Nullable UUID owner;
    private @Nullable ComplaintInvestigated findings;
    private @Nullable ComplaintEvent last;
    @AggregateMember
    private final ComplaintAlarms alarms = new ComplaintAlarms();
    private boolean letterSent;
    private Stage stage = Stage.OPEN;

    /** For the repository, which tells the new object its history. */
    Complaint() {
    }

    @CommandHandler
    Complaint(ReceiveComplaint command) {
        if (command.caseId() == null && command.advocateId() == null && command.aboutOffice() == null) {
            throw SUBJECT_REQUIRED.broken();
        }
        if (command.kind().ofTheBar() && command.advocateId() == null) {
            throw ADVOCATE_REQUIRED.broken();
        }
        apply(command.received());
    }

    /** Whoever takes it on from somebody else answers for it from then on. */
    @CommandHandler
    long handle(TakeComplaint command, Asked asked) {
        open();
        if (!asked.act().actorId().equals(owner)) {
            apply(new ComplaintOwnerSet(command.complaintId(), asked.act().actorId(), asked.act().actorName()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(SendHoldingLetter command, Asked asked) {
        if (!letterSent) {
            mine(asked);
            apply(new HoldingLetterSent(command.complaintId()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(InvestigateComplaint command, Asked asked) {
        var investigated = new ComplaintInvestigated(command.complaintId(), person(), command.findings());
        if (!investigated.equals(last)) {
            mine(asked);
            ofTheState();
            apply(investigated);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(TransferComplaint command, Asked asked) {
        AdvocateId advocate = received().advocateId();
        if (advocate == null) {
            throw ADVOCATE_REQUIRED.broken();
        }
        var transferred = new ComplaintTransferredToBar(command.complaintId(), advocate, command.body(),
                command.reference());
        if (!transferred.equals(last)) {
            mine(asked);
            apply(transferred);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(AnswerComplaint command, Asked asked) {
        var answered = new ComplaintAnswered(command.complaintId(), person(), command.finding(), command.answer());
        if (!answered.equals(last)) {
            mine(asked);
            ofTheState();
            if (findings == null) {
                throw INVESTIGATION_REQUIRED.broken();
            }
            apply(answered);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(CloseComplaint command, Asked asked) {
        switch (stage) {
            case OPEN -> throw ANSWER_REQUIRED.broken();
            case DEALT_WITH -> {
                byOwner(asked);
                apply(new ComplaintClosed(command.complaintId()));
            }
            case CLOSED -> {
                // asked twice: it has already happened
            }
            case VOIDED -> throw OPEN_COMPLAINT_REQUIRED.broken();
        }
        return getVersion();
    }

    /** Also an answer with which somebody is not content; what was void stays void. */
    @CommandHandler
    long handle(ReopenComplaint command) {
        var reopened = new ComplaintReopened(command.complaintId(), person(), command.reason());
        if (!reopened.equals(last)) {
            if (stage == Stage.OPEN || stage == Stage.VOIDED) {
                throw ENDED_COMPLAINT_REQUIRED.broken();
            }
            apply(reopened);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(VoidComplaint command, Asked asked) {
        var voided = new ComplaintVoided(command.complaintId(), person(), command.reason());
        if (!voided.equals(last)) {
            mine(asked);
            apply(voided);
        }
        return getVersion();
    }

    private void open() {
        if (stage != Stage.OPEN) {
            throw OPEN_COMPLAINT_REQUIRED.broken();
        }
    }

    private void mine(Asked asked) {
        open();
        byOwner(asked);
    }

    private void byOwner(Asked asked) {
        if (owner == null) {
            throw OWNER_REQUIRED.broken();
        }
        if (!owner.equals(asked.act().actorId())) {
            throw OWN_COMPLAINT_REQUIRED.broken();
        }
    }

    private void ofTheState() {
        if (received().kind().ofTheBar()) {
            throw INDEPENDENCE_REQUIRED.broken();
        }
    }

    private ComplaintReceived received() {
        return Objects.requireNonNull(received);
    }

    private PersonId person() {
        return received().personId();
    }

    @EventSourcingHandler
    void on(ComplaintReceived event) {
        complaintId = event.complaintId();
        received = event;
    }

    @EventSourcingHandler
    void on(ComplaintOwnerSet event) {
        owner = event.ownerId();
        last = event;
    }

    @EventSourcingHandler
    void on(HoldingLetterSent event) {
        letterSent = true;
        last = event;
    }

    @EventSourcingHandler
    void on(ComplaintInvestigated event) {
        findings = event;
        last = event;
    }

    @EventSourcingHandler
    void on(ComplaintTransferredToBar event) {
        stage = Stage.DEALT_WITH;
        last = event;
    }

    @EventSourcingHandler
    void on(ComplaintAnswered event) {
        stage = Stage.DEALT_WITH;
        last = event;
    }

    @EventSourcingHandler
    void on(ComplaintClosed event) {
        stage = Stage.CLOSED;
        last = event;
    }

    /** It is looked into anew. */
    @EventSourcingHandler
    void on(ComplaintReopened event) {
        stage = Stage.OPEN;
        findings = null;
        last = event;
    }

    @EventSourcingHandler
    void on(ComplaintVoided event) {
        stage = Stage.VOIDED;
        last = event;
    }
}
