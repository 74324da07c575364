package org.kepil.command.service;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.service.FeeRule.ACCEPTED_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.ENDED_STAGE_REQUIRED;
import static org.kepil.command.service.FeeRule.EXACT_AMOUNT_REQUIRED;
import static org.kepil.command.service.FeeRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.service.FeeRule.KNOWN_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.NEW_ACT_REQUIRED;
import static org.kepil.command.service.FeeRule.ONE_ACT_FOR_A_STAGE;
import static org.kepil.command.service.FeeRule.SUBMITTED_ACT_REQUIRED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Cause;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.ActAccepted;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.ServiceEvent;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StageWork;

/**
 * The acts of services of a case. One claims, another finds the claim right, a third pays: nobody takes two of these steps
 * with one act.
 */
public class Acts {

    @AggregateMember
    private final Standing standing = new Standing();
    private final List<ServiceRecorded> services = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final Map<ActId, Act> acts = new HashMap<>();

    private record End(StageEnded event, Instant at) {
    }

    /** An act, what was said of it last, and by whom. */
    private record Act(ActSubmitted claim, ServiceEvent last, @Nullable String actor) {
    }

    @CommandHandler
    long handle(SubmitAct command, Asked asked, Rules rules) {
        Cause cause = standing.of(command.advocateId(), asked);
        if (acts.containsKey(command.actId())) {
            throw NEW_ACT_REQUIRED.broken();
        }
        if (acts.values().stream().anyMatch(act -> claims(act, command))) {
            throw ONE_ACT_FOR_A_STAGE.broken();
        }
        Rulebook book = rules.inForce(cause.officeId(), Times.filed(asked));
        apply(new ActSubmitted(command.caseId(), command.actId(), command.actNumber(), command.advocateId(),
                command.stage(),
                Claim.fee(book, cause.matter().code(), work(command, Times.filed(asked)), command.told())));
        return getVersion();
    }

    private static boolean claims(Act act, SubmitAct command) {
        return !(act.last() instanceof ActReturned) && act.claim().advocateId().equals(command.advocateId())
                && act.claim().stage().equals(command.stage());
    }

    /** Whoever was replaced before the stage ended had their part in it end then, before its term. */
    private StageWork work(SubmitAct command, Instant filedAt) {
        AdvocateId advocate = command.advocateId();
        End end = ends.stream().filter(each -> each.event().advocateId().equals(advocate)
                && each.event().stage().equals(command.stage())).findFirst().orElse(null);
        List<ServiceRecorded> own = services.stream().filter(service -> service.advocateId().equals(advocate)
                && service.stage().equals(command.stage())).toList();
        if (end != null) {
            return new StageWork(command.stage(), end.event().result(), end.at(), filedAt, own);
        }
        Instant left = standing.left(advocate).orElseThrow(ENDED_STAGE_REQUIRED::broken);
        return new StageWork(command.stage(), StageResult.ENDED_EARLY, left, filedAt, own);
    }

    @CommandHandler
    long handle(ReturnAct command, Asked asked) {
        Act act = known(command.actId());
        ActReturned returned = new ActReturned(command.caseId(), command.actId(),
                standing.person(), command.reason());
        if (!act.last().equals(returned)) {
            submitted(act, asked);
            apply(returned);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(AcceptAct command, Asked asked) {
        Act act = known(command.actId());
        if (!(act.last() instanceof ActAccepted)) {
            submitted(act, asked);
            apply(new ActAccepted(command.caseId(), command.actId()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(PayFee command, Asked asked) {
        Act act = known(command.actId());
        if (!act.last().equals(command.paid())) {
            if (!(act.last() instanceof ActAccepted)) {
                throw ACCEPTED_ACT_REQUIRED.broken();
            }
            other(act, asked);
            if (command.amountMinor() != act.claim().fee().amountMinor()
                    || !command.currency().equals(act.claim().fee().currency())) {
                throw EXACT_AMOUNT_REQUIRED.broken();
            }
            apply(command.paid());
        }
        return getVersion();
    }

    private Act known(ActId id) {
        Act act = acts.get(id);
        if (act == null) {
            throw KNOWN_ACT_REQUIRED.broken();
        }
        return act;
    }

    private static void submitted(Act act, Asked asked) {
        if (!(act.last() instanceof ActSubmitted)) {
            throw SUBMITTED_ACT_REQUIRED.broken();
        }
        other(act, asked);
    }

    /** Somebody else than who took the step before, and than whose fee it is. */
    private static void other(Act act, Asked asked) {
        String actor = asked.act().actorId().toString();
        if (actor.equals(act.actor()) || actor.equals(act.claim().advocateId().toString())) {
            throw FOUR_EYES_REQUIRED.broken();
        }
    }

    @EventSourcingHandler
    void on(ServiceRecorded event) {
        services.add(event);
    }

    @EventSourcingHandler
    void on(StageEnded event, @MetaDataValue("occurredAt") @Nullable String told, @Timestamp Instant recorded) {
        ends.add(new End(event, Times.of(told, recorded)));
    }

    @EventSourcingHandler
    void on(ActSubmitted event, @MetaDataValue("actorId") @Nullable String actor) {
        acts.put(event.actId(), new Act(event, event, actor));
    }

    @EventSourcingHandler
    void on(ActReturned event) {
        said(event.actId(), event, null);
    }

    @EventSourcingHandler
    void on(ActAccepted event, @MetaDataValue("actorId") @Nullable String actor) {
        said(event.actId(), event, actor);
    }

    @EventSourcingHandler
    void on(FeePaid event) {
        said(event.actId(), event, null);
    }

    private void said(ActId id, ServiceEvent event, @Nullable String actor) {
        acts.computeIfPresent(id, (_, act) -> new Act(act.claim(), event, actor));
    }
}
