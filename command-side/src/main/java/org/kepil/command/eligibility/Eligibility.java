package org.kepil.command.eligibility;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.eligibility.EligibilityRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.REQUEST_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.UNDECIDED_REQUEST_REQUIRED;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;

/** Whether the applicant gets aid. It is decided once. */
public class Eligibility {

    private sealed interface Stage {
        record NotRequested() implements Stage {
        }

        record Requested(PersonId by) implements Stage {
        }

        record Decided(PersonId about, EligibilityEvent decision) implements Stage {
        }
    }

    private Stage stage = new Stage.NotRequested();
    private boolean closed;

    @CommandHandler
    long handle(GrantAid command) {
        return decide(_ -> new AidGranted(command.caseId(), command.ground(), command.orderNumber()));
    }

    @CommandHandler
    long handle(RefuseAid command) {
        return decide(person -> new AidRefused(command.caseId(), person, command.ground(), command.reason(),
                command.appealTo(), command.orderNumber()));
    }

    private long decide(Function<PersonId, EligibilityEvent> decision) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Decided(var about, var before) when before.equals(decision.apply(about)) -> {
                // asked twice: it has already happened
            }
            case Stage.Decided _ -> throw UNDECIDED_REQUEST_REQUIRED.broken();
            case Stage.Requested _ when closed -> throw OPEN_CASE_REQUIRED.broken();
            case Stage.Requested(var by) -> apply(decision.apply(by));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        stage = new Stage.Requested(event.personId());
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        stage = new Stage.Requested(event.personId());
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
            case Stage.Requested(var by) -> stage = new Stage.Decided(by, decision);
            case Stage.Decided(var about, _) -> stage = new Stage.Decided(about, decision);
            case Stage.NotRequested() -> throw new IllegalStateException("Decided before it was requested.");
        }
    }
}
