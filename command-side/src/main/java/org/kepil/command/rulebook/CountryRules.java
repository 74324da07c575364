package org.kepil.command.rulebook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.rulebook.RulebookRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.NEW_VERSION_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.OPEN_PROPOSAL_REQUIRED;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;

/** The rules of a country: every version that was proposed, and what became of it. */
public class CountryRules {

    private sealed interface Stage {
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
    private final Map<RulebookId, Stage> versions = new HashMap<>();

    /** For the repository, which tells the new object its history. */
    CountryRules() {
    }

    /** The rules that Kepil brings: in a country that has none yet, and by Kepil itself, they need nobody's eyes. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AdoptRulebooks command, Asked asked) {
        if (asked.act().role() != Role.SYSTEM || !versions.isEmpty()) {
            throw FOUR_EYES_REQUIRED.broken();
        }
        for (RulebookProposed proposed : command.proposed()) {
            apply(proposed);
            apply(new RulebookApproved(proposed.rulebookId()));
        }
        return getVersion();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProposeRulebook command) {
        if (versions.containsKey(command.rulebookId())) {
            throw NEW_VERSION_REQUIRED.broken();
        }
        apply(command.proposed());
        return getVersion();
    }

    /**
     * Four eyes: another account, and another name. That nobody opens a second account for themselves under an invented
     * name is for those who look at the register of accounts; every opening stands in the log.
     */
    @CommandHandler
    long handle(ApproveRulebook command, Asked asked) {
        switch (versions.get(command.rulebookId())) {
            case Stage.Open proposal when proposal.isOf(asked.act()) -> throw FOUR_EYES_REQUIRED.broken();
            case Stage.Open _ -> apply(new RulebookApproved(command.rulebookId()));
            case Stage.Approved() -> {
                // asked twice: it has already happened
            }
            case null -> throw OPEN_PROPOSAL_REQUIRED.broken();
            case Stage.Rejected _ -> throw OPEN_PROPOSAL_REQUIRED.broken();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RejectRulebook command) {
        switch (versions.get(command.rulebookId())) {
            case Stage.Open _ -> apply(new RulebookRejected(command.rulebookId(), command.reason()));
            case Stage.Rejected(var reason) when reason.equals(command.reason()) -> {
                // asked twice: it has already happened
            }
            case null -> throw OPEN_PROPOSAL_REQUIRED.broken();
            case Stage.Approved(),Stage.Rejected _ -> throw OPEN_PROPOSAL_REQUIRED.broken();
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(RulebookProposed event, @MetaDataValue("actorId") String actor,
            @MetaDataValue("actorName") String name) {
        stream = event.rulebookId().stream();
        versions.put(event.rulebookId(), new Stage.Open(actor, name));
    }

    @EventSourcingHandler
    void on(RulebookApproved event) {
        versions.put(event.rulebookId(), new Stage.Approved());
    }

    @EventSourcingHandler
    void on(RulebookRejected event) {
        versions.put(event.rulebookId(), new Stage.Rejected(event.reason()));
    }
}
