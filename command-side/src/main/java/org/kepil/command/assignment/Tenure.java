package org.kepil.command.assignment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.assignment.AssignmentRule.CANDIDATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.GRANT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.HOLDER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.NO_CONFLICT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OTHER_ADVOCATE_REQUIRED;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.command.assignment.Roster.Pool;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.office.OfficeId;

/** How the advocate who holds the case comes to hold it no more. */
public class Tenure {

    private Stage stage = new Stage.AwaitingGrant();
    private Earlier earlier = Earlier.NONE;

    @CommandHandler
    long handle(ReplaceAdvocate command, Roster roster) {
        if (command.from().equals(command.to())) {
            throw OTHER_ADVOCATE_REQUIRED.broken();
        }
        if (!ordered(command.to(), command.orderNumber())) {
            requireHolder(command.from());
            if (earlier.conflicted(command.to())
                    || roster.conflicted(earlier.sides(command.caseId())).contains(command.to())) {
                throw NO_CONFLICT_REQUIRED.broken();
            }
            apply(new AdvocateReplaced(command.caseId(), command.from(), command.to(), command.ground(),
                    command.orderNumber()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReassignCase command, Asked asked, Roster roster) {
        requireHolder(command.from());
        OfficeId office = earlier.office();
        if (office == null) {
            throw GRANT_REQUIRED.broken();
        }
        Pool pool = roster.pool(office, earlier.sides(command.caseId()), asked.occurredAt());
        Choice choice = FairDistribution.choose(
                earlier.heldBy(command.from()).need(pool.conflicted(), pool.district()), pool.candidates(),
                pool.position());
        AdvocateId to = choice.chosen().orElseThrow(CANDIDATE_REQUIRED::broken);
        apply(new AdvocateReplaced(command.caseId(), command.from(), to, command.ground(), command.orderNumber(),
                choice));
        return getVersion();
    }

    @CommandHandler
    long handle(EndAssignment command) {
        var end = new AssignmentEndedEarly(command.caseId(), command.advocateId(), command.ground(),
                command.orderNumber());
        if (!(stage instanceof Stage.Left(var before) && before.equals(end))) {
            requireHolder(command.advocateId());
            apply(end);
        }
        return getVersion();
    }

    /** Whoever declares one holds the case until somebody else is found: nobody is left alone over it. */
    @CommandHandler
    long handle(DeclareConflict command, Asked asked) {
        if (asked.byAdvocateOtherThan(command.advocateId())) {
            throw HOLDER_REQUIRED.broken();
        }
        requireHolder(command.advocateId());
        if (!earlier.conflicted(command.advocateId())) {
            apply(new ConflictDeclared(command.caseId(), command.advocateId()));
        }
        return getVersion();
    }

    /** Ordered twice? */
    private boolean ordered(AdvocateId to, String orderNumber) {
        return stage instanceof Stage.Held(var by, var order) && by.equals(to) && order.equals(orderNumber);
    }

    private void requireHolder(AdvocateId advocate) {
        switch (stage) {
            case Stage.Held(var by, _) when by.equals(advocate) -> {
                // they hold it
            }
            case Stage.Vacant _,Stage.Offered _,Stage.Declined _,Stage.Expired _,Stage.Left _,Stage.Held _ ->
                throw HOLDER_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> throw notUnderWay();
        }
    }

    private CommandExecutionException notUnderWay() {
        return stage instanceof Stage.Ended ? OPEN_CASE_REQUIRED.broken() : GRANT_REQUIRED.broken();
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        stage = stage.after(event);
        earlier = earlier.after(event);
    }
}
