package org.kepil.command.assignment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.assignment.AssignmentRule.CANDIDATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.DUTY_ADVOCATE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.GRANT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.NO_CONFLICT_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OFFER_IN_TIME_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OFFER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.OWN_OFFER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.TIME_OVER_REQUIRED;
import static org.kepil.command.assignment.AssignmentRule.VACANCY_REQUIRED;

import java.time.Instant;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.assignment.Roster.OnDuty;
import org.kepil.command.assignment.Roster.Pool;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.office.OfficeId;

/** To whom the case is offered, and what they answer. */
public class Representation {

    private Stage stage = new Stage.AwaitingGrant();
    private Earlier earlier = Earlier.NONE;

    @CommandHandler
    long handle(OfferAssignment command, Asked asked, Rules rules, Roster roster) {
        if (stage instanceof Stage.Offered(var to, _) && to.equals(command.advocateId())) {
            return getVersion(); // asked twice: it has already happened
        }
        requireVacancy();
        if (conflicted(command.caseId(), command.advocateId(), roster)) {
            throw NO_CONFLICT_REQUIRED.broken();
        }
        apply(new AssignmentOffered(command.caseId(), command.advocateId(), command.ground(), null, null,
                answerBy(asked, rules)));
        return getVersion();
    }

    @CommandHandler
    long handle(DistributeCase command, Asked asked, Rules rules, Roster roster) {
        requireVacancy();
        Pool pool = roster.pool(office(), earlier.sides(command.caseId()), asked.occurredAt());
        Choice choice = FairDistribution.choose(earlier.need(pool.conflicted(), pool.district()), pool.candidates(),
                pool.position());
        AdvocateId chosen = choice.chosen().orElseThrow(CANDIDATE_REQUIRED::broken);
        apply(new AssignmentOffered(command.caseId(), chosen, null, choice, null, answerBy(asked, rules)));
        return getVersion();
    }

    @CommandHandler
    long handle(OfferToDuty command, Asked asked, Rules rules, Roster roster) {
        requireVacancy();
        OnDuty duty = roster.onDuty(office(), asked.occurredAt())
                .filter(each -> !earlier.why().containsKey(each.advocateId()))
                .filter(each -> !conflicted(command.caseId(), each.advocateId(), roster))
                .orElseThrow(DUTY_ADVOCATE_REQUIRED::broken);
        apply(new AssignmentOffered(command.caseId(), duty.advocateId(), null, null, duty.shift(),
                answerBy(asked, rules)));
        return getVersion();
    }

    @CommandHandler
    long handle(AcceptAssignment command, Asked asked) {
        ownOfferOnly(command.advocateId(), asked);
        switch (stage) {
            case Stage.Offered(var to, var answerBy) when to.equals(command.advocateId()) -> {
                inTime(answerBy, asked);
                apply(new AssignmentAccepted(command.caseId(), to, command.orderNumber()));
            }
            case Stage.Held(var by, var order) when by.equals(command.advocateId())
                    && order.equals(command.orderNumber()) -> {
                // answered twice
            }
            default -> throw unanswerable(command.advocateId());
        }
        return getVersion();
    }

    @CommandHandler
    long handle(DeclineAssignment command, Asked asked) {
        ownOfferOnly(command.advocateId(), asked);
        AssignmentDeclined answer = new AssignmentDeclined(command.caseId(), command.advocateId(), command.ground());
        switch (stage) {
            case Stage.Offered(var to, _) when to.equals(command.advocateId()) -> apply(answer);
            case Stage.Declined(var before) when before.equals(answer) -> {
                // answered twice
            }
            default -> throw unanswerable(command.advocateId());
        }
        return getVersion();
    }

    /** By the clock of Kepil, whatever is said of when it happened: nobody ends the time of another early. */
    @CommandHandler
    long handle(ExpireOffer command, Asked asked) {
        OfferExpired expired = new OfferExpired(command.caseId(), command.advocateId(), command.answerBy());
        switch (stage) {
            case Stage.Offered(var to, var answerBy) when to.equals(command.advocateId())
                    && command.answerBy().equals(answerBy) -> {
                if (!asked.receivedAt().isAfter(answerBy)) {
                    throw TIME_OVER_REQUIRED.broken();
                }
                apply(expired);
            }
            case Stage.Expired(var before) when before.equals(expired) -> {
                // said twice
            }
            default -> throw OFFER_REQUIRED.broken();
        }
        return getVersion();
    }

    private void requireVacancy() {
        switch (stage) {
            case Stage.Vacant _,Stage.Declined _,Stage.Expired _,Stage.Left _ -> {
                // nobody has it
            }
            case Stage.Offered _,Stage.Held _ -> throw VACANCY_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> throw notUnderWay();
        }
    }

    private CommandExecutionException unanswerable(AdvocateId advocate) {
        return switch (stage) {
            case Stage.Expired(var offer) when offer.advocateId().equals(advocate) -> OFFER_IN_TIME_REQUIRED.broken();
            case Stage.Vacant _,Stage.Offered _,Stage.Declined _,Stage.Expired _,Stage.Left _,Stage.Held _ ->
                OFFER_REQUIRED.broken();
            case Stage.AwaitingGrant _,Stage.Ended _ -> notUnderWay();
        };
    }

    /** An answer that was given in time may be written down later, until somebody has said that the time is over. */
    private static void inTime(@Nullable Instant answerBy, Asked asked) {
        if (answerBy != null && asked.occurredAt().isAfter(answerBy)) {
            throw OFFER_IN_TIME_REQUIRED.broken();
        }
    }

    private boolean conflicted(CaseId caseId, AdvocateId advocate, Roster roster) {
        return earlier.conflicted(advocate) || roster.conflicted(earlier.sides(caseId)).contains(advocate);
    }

    private @Nullable Instant answerBy(Asked asked, Rules rules) {
        Instant at = asked.occurredAt();
        return AnswerTime.of(earlier.matter(), rules.inForce(office(), at), at);
    }

    /** A case that can be offered began here, so it has an office. */
    private OfficeId office() {
        OfficeId office = earlier.office();
        if (office == null) {
            throw GRANT_REQUIRED.broken();
        }
        return office;
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
    void on(CaseEvent event) {
        stage = stage.after(event);
        earlier = earlier.after(event);
    }
}
