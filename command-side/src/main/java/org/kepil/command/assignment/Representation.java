package org.kepil.command.assignment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.assignment.AssignmentRule.GRANT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.HOLDER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OFFER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OTHER_ADVOCATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OWN_OFFER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.VACANCY_REQUIRED;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;

/**
 * Who represents the applicant, and when that may change. A detained person waits for no decision: whatever is decided
 * later changes nothing of who holds the case. A reopened case is where it was when it was closed.
 */
public class Representation {

    private sealed interface Stage {
        record AwaitingGrant() implements Stage {
        }

        record Vacant() implements Stage {
        }

        record Offered(AdvocateId to) implements Stage {
        }

        record Declined(AssignmentDeclined answer) implements Stage {
        }

        record Held(AdvocateId by, String orderNumber) implements Stage {
        }

        record Ended(Stage before) implements Stage {
        }
    }

    private Stage stage = new Stage.AwaitingGrant();

    @CommandHandler
    long handle(OfferAssignment command) {
        switch (stage) {
            case Stage.Offered(var to) when to.equals(command.advocateId()) -> {
                // asked twice: it has already happened
            }
            case Stage.Vacant _,Stage.Declined _ ->
                apply(new AssignmentOffered(command.caseId(), command.advocateId()));
            case Stage.Offered _,Stage.Held _ -> throw VACANCY_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> throw notUnderWay();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(AcceptAssignment command, Asked asked) {
        ownOfferOnly(command.advocateId(), asked);
        switch (stage) {
            case Stage.Offered(var to) when to.equals(command.advocateId()) ->
                apply(new AssignmentAccepted(command.caseId(), to, command.orderNumber()));
            case Stage.Held(var by, var order) when by.equals(command.advocateId())
                    && order.equals(command.orderNumber()) -> {
                // answered twice
            }
            case Stage.Vacant _,Stage.Offered _,Stage.Declined _,Stage.Held _ -> throw OFFER_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> throw notUnderWay();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(DeclineAssignment command, Asked asked) {
        ownOfferOnly(command.advocateId(), asked);
        AssignmentDeclined answer = new AssignmentDeclined(command.caseId(), command.advocateId(), command.ground());
        switch (stage) {
            case Stage.Offered(var to) when to.equals(command.advocateId()) -> apply(answer);
            case Stage.Declined(var before) when before.equals(answer) -> {
                // answered twice
            }
            case Stage.Vacant _,Stage.Offered _,Stage.Declined _,Stage.Held _ -> throw OFFER_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> throw notUnderWay();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReplaceAdvocate command) {
        if (command.from().equals(command.to())) {
            throw OTHER_ADVOCATE_REQUIRED.broken();
        }
        switch (stage) {
            case Stage.Held(var by, _) when by.equals(command.from()) ->
                apply(new AdvocateReplaced(command.caseId(), by, command.to(), command.ground(),
                        command.orderNumber()));
            case Stage.Held(var by, var order) when by.equals(command.to()) && order.equals(command.orderNumber()) -> {
                // ordered twice
            }
            case Stage.Vacant _,Stage.Offered _,Stage.Declined _,Stage.Held _ -> throw HOLDER_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> throw notUnderWay();
        }
        return getVersion();
    }

    private static void ownOfferOnly(AdvocateId advocate, Asked asked) {
        if (asked.byAdvocateOtherThan(advocate)) {
            throw OWN_OFFER_REQUIRED.broken();
        }
    }

    private CommandExecutionException notUnderWay() {
        return stage instanceof Stage.Ended ? OPEN_CASE_REQUIRED.broken() : GRANT_REQUIRED.broken();
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        stage = new Stage.Vacant();
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        if (stage instanceof Stage.AwaitingGrant) {
            stage = new Stage.Vacant();
        }
    }

    @EventSourcingHandler
    void on(AssignmentOffered event) {
        stage = new Stage.Offered(event.advocateId());
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        stage = new Stage.Held(event.advocateId(), event.orderNumber());
    }

    @EventSourcingHandler
    void on(AssignmentDeclined event) {
        stage = new Stage.Declined(event);
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event) {
        stage = new Stage.Held(event.to(), event.orderNumber());
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        stage = new Stage.Ended(stage);
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        if (stage instanceof Stage.Ended(var before)) {
            stage = before;
        }
    }
}
