package org.kepil.command.advocate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.advocate.AdvocateRule.EXCLUSION_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.IN_REGISTER_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.NO_OTHER_SUSPENSION_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.REENTRY_TERM_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.SUSPENSION_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.time.LocalDate;
import java.util.Objects;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.advocate.PracticeChanged;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.advocate.AdvocateReentered;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.kepil.command.decision.Rules;
import org.kepil.command.decision.Asked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;

/** An entry in the register of advocates. */
public class Advocate {

    @AggregateIdentifier
    private @Nullable AdvocateId advocateId;
    private @Nullable AdvocateEvent last;
    private @Nullable OfficeId officeId;
    private @Nullable Practice practice;

    /** For the repository, which tells the new object its history. */
    Advocate() {
    }

    @CommandHandler
    Advocate(EnterAdvocate command) {
        apply(command.entered());
    }

    @CommandHandler
    long handle(SuspendAdvocate command) {
        requireEntry();
        var suspended = new AdvocateSuspended(command.advocateId(), command.orderNumber(), command.ground());
        if (!suspended.equals(last)) {
            if (last instanceof AdvocateSuspended) {
                throw NO_OTHER_SUSPENSION_REQUIRED.broken();
            }
            apply(suspended);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReinstateAdvocate command) {
        requireEntry();
        var reinstated = new AdvocateReinstated(command.advocateId(), command.orderNumber());
        if (!reinstated.equals(last)) {
            if (!(last instanceof AdvocateSuspended)) {
                throw SUSPENSION_REQUIRED.broken();
            }
            apply(reinstated);
        }
        return getVersion();
    }

    /** Whether suspended or not. The ground is one of the rules of the office's country. */
    @CommandHandler
    long handle(ExcludeAdvocate command, Asked asked, Rules rules) {
        var excluded = new AdvocateExcluded(command.advocateId(), command.orderNumber(), command.ground(),
                command.orderedOn());
        if (!excluded.equals(last)) {
            requireEntry();
            if (inForce(asked, rules).ground(Ground.Step.REGISTER_EXCLUSION, command.ground().code()).isEmpty()) {
                throw LISTED_CODE_REQUIRED.broken();
            }
            apply(excluded);
        }
        return getVersion();
    }

    /** Not before the time is over that the rules set after an exclusion for that ground. */
    @CommandHandler
    long handle(ReenterAdvocate command, Asked asked, Rules rules) {
        var reentered = new AdvocateReentered(command.advocateId(), command.admission());
        if (!reentered.equals(last)) {
            if (!(last instanceof AdvocateExcluded excluded)) {
                throw EXCLUSION_REQUIRED.broken();
            }
            Rulebook book = inForce(asked, rules);
            LocalDate today = LocalDate.ofInstant(asked.occurredAt(), book.zone());
            if (book.reentry(excluded.ground().code())
                    .filter(rule -> today.isBefore(excluded.orderedOn().plus(rule.after()))).isPresent()) {
                throw REENTRY_TERM_REQUIRED.broken();
            }
            apply(reentered);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ChangePractice command, Asked asked, Rules rules) {
        requireEntry();
        Rulebook book = inForce(asked, rules);
        if (command.practice().specialisations().stream().anyMatch(one -> book.matter(one.code()).isEmpty())) {
            throw LISTED_CODE_REQUIRED.broken();
        }
        if (!command.practice().equals(practice)) {
            apply(new PracticeChanged(command.advocateId(), command.practice()));
        }
        return getVersion();
    }

    private void requireEntry() {
        if (last instanceof AdvocateExcluded) {
            throw IN_REGISTER_REQUIRED.broken();
        }
    }

    private Rulebook inForce(Asked asked, Rules rules) {
        return rules.inForce(Objects.requireNonNull(officeId), asked.occurredAt());
    }

    @EventSourcingHandler
    void on(AdvocateEntered event) {
        advocateId = event.advocateId();
        officeId = event.officeId();
        practice = event.practice();
        last = event;
    }

    @EventSourcingHandler
    void on(AdvocateExcluded event) {
        last = event;
    }

    @EventSourcingHandler
    void on(AdvocateReentered event) {
        last = event;
    }

    @EventSourcingHandler
    void on(PracticeChanged event) {
        practice = event.practice();
    }

    @EventSourcingHandler
    void on(AdvocateSuspended event) {
        last = event;
    }

    @EventSourcingHandler
    void on(AdvocateReinstated event) {
        last = event;
    }
}
