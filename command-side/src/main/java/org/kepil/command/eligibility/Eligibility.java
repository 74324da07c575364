package org.kepil.command.eligibility;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.eligibility.EligibilityRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.REQUEST_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.UNDECIDED_REQUEST_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Category;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Whether the applicant gets aid. It is decided once. */
public class Eligibility {

    private sealed interface Stage {
        record NotRequested() implements Stage {
        }

        record Requested(PersonId by, OfficeId at) implements Stage {
        }

        record Decided(Requested request, EligibilityEvent decision) implements Stage {
        }
    }

    private Stage stage = new Stage.NotRequested();
    private boolean closed;

    @CommandHandler
    long handle(GrantAid command, Asked asked, Rules rules) {
        return decide(request -> {
            Rulebook rulebook = rules.inForce(request.at(), asked.occurredAt());
            Category category = rulebook.category(command.ground().code()).orElseThrow(LISTED_CODE_REQUIRED::broken);
            return new AidGranted(command.caseId(), command.ground(), command.orderNumber(),
                    Applied.of(rulebook, category));
        });
    }

    @CommandHandler
    long handle(RefuseAid command, Asked asked, Rules rules) {
        return decide(request -> {
            Rulebook rulebook = rules.inForce(request.at(), asked.occurredAt());
            Ground ground = rulebook.ground(Ground.Step.REFUSAL, command.ground().code())
                    .orElseThrow(LISTED_CODE_REQUIRED::broken);
            return new AidRefused(command.caseId(), request.by(), command.ground(), command.reason(),
                    command.appealTo(), command.orderNumber(), Applied.of(rulebook, ground));
        });
    }

    private long decide(Function<Stage.Requested, EligibilityEvent> decision) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Decided(var request, var before) when before.equals(decision.apply(request)) -> {
                // asked twice: it has already happened
            }
            case Stage.Decided _ -> throw UNDECIDED_REQUEST_REQUIRED.broken();
            case Stage.Requested _ when closed -> throw OPEN_CASE_REQUIRED.broken();
            case Stage.Requested request -> apply(decision.apply(request));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        stage = new Stage.Requested(event.personId(), event.officeId());
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        stage = new Stage.Requested(event.personId(), event.officeId());
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        decided(event);
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        decided(event);
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }

    private void decided(EligibilityEvent decision) {
        switch (stage) {
            case Stage.Requested request -> stage = new Stage.Decided(request, decision);
            case Stage.Decided(var request, _) -> stage = new Stage.Decided(request, decision);
            case Stage.NotRequested() -> throw new IllegalStateException("Decided before it was requested.");
        }
    }
}
