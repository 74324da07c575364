package org.kepil.command.rulebook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.rulebook.RulebookRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.OPEN_PROPOSAL_REQUIRED;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;

/** One version of a country's rules, on its way into force. */
public class RulebookProposal {

    private sealed interface Stage {
        record Unwritten() implements Stage {
        }

        record Open(String account, String name) implements Stage {

            /** An account is no person: whoever has two under one name is one here; under two names, nobody can tell. */
            boolean isOf(Act act) {
                return account.equals(act.actorId().toString())
                        || name.strip().equalsIgnoreCase(act.actorName().strip());
            }
        }

        record Approved() implements Stage {
        }

        record Rejected(String reason) implements Stage {
        }
    }

    @AggregateIdentifier
    private @Nullable UUID stream;
    private Stage stage = new Stage.Unwritten();

    /** For the repository, which tells the new object its history. */
    RulebookProposal() {
    }

    @CommandHandler
    RulebookProposal(ProposeRulebook command) {
        apply(command.proposed());
    }

    /**
     * Four eyes: another account, and another name. That nobody opens a second account for themselves under an invented
     * name is for those who look at the register of accounts; every opening stands in the log.
     */
    @CommandHandler
    long handle(ApproveRulebook command, Asked asked) {
        switch (stage) {
            case Stage.Open proposal when proposal.isOf(asked.act()) -> throw FOUR_EYES_REQUIRED.broken();
            case Stage.Open _ -> apply(new RulebookApproved(command.rulebookId()));
            case Stage.Approved() -> {
                // asked twice: it has already happened
            }
            case Stage.Unwritten(),Stage.Rejected _ -> throw OPEN_PROPOSAL_REQUIRED.broken();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RejectRulebook command) {
        switch (stage) {
            case Stage.Open _ -> apply(new RulebookRejected(command.rulebookId(), command.reason()));
            case Stage.Rejected(var reason) when reason.equals(command.reason()) -> {
                // asked twice: it has already happened
            }
            case Stage.Unwritten(),Stage.Approved(),Stage.Rejected _ -> throw OPEN_PROPOSAL_REQUIRED.broken();
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(RulebookProposed event, @MetaDataValue("actorId") String actor,
            @MetaDataValue("actorName") String name) {
        stream = event.rulebookId().stream();
        stage = new Stage.Open(actor, name);
    }

    @EventSourcingHandler
    void on(RulebookApproved event) {
        stage = new Stage.Approved();
    }

    @EventSourcingHandler
    void on(RulebookRejected event) {
        stage = new Stage.Rejected(event.reason());
    }
}
