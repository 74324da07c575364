package org.kepil.command.closure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.closure.ClosureRule.CLOSED_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.DECISION_REQUIRED;
import static org.kepil.command.closure.ClosureRule.HEARINGS_SETTLED_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REFUSAL_OUTCOME_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REFUSED_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REQUEST_REQUIRED;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.request.AidRequested;

/** Whether the case is open, how it may end, and how it goes on. */
public class Closure {

    private enum Decision {
        UNDECIDED,
        /** Nobody has to decide: whoever is detained is defended. */
        OF_RIGHT,
        GRANTED,
        REFUSED
    }

    private sealed interface Stage {
        record NotRequested() implements Stage {
        }

        record Open(@Nullable ReopeningGround since) implements Stage {
        }

        record Closed(Outcome with) implements Stage {
        }
    }

    private static final Outcome AID_REFUSED = new Outcome("AID_REFUSED");
    private static final Outcome WITHDRAWN = new Outcome("WITHDRAWN_BY_CLIENT");

    private final Set<HearingId> awaited = new HashSet<>();
    private Stage stage = new Stage.NotRequested();
    private Decision decision = Decision.UNDECIDED;

    @CommandHandler
    long handle(CloseCase command) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Closed(var with) when with.equals(command.outcome()) -> {
                // asked twice: it has already happened
            }
            case Stage.Closed _ -> throw OPEN_CASE_REQUIRED.broken();
            case Stage.Open _ -> {
                mayEndWith(command.outcome());
                apply(new CaseClosed(command.caseId(), command.outcome()));
            }
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReopenCase command) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Open(var since) when command.ground().equals(since) -> {
                // asked twice: it has already happened
            }
            case Stage.Open _ -> throw CLOSED_CASE_REQUIRED.broken();
            case Stage.Closed _ -> apply(new CaseReopened(command.caseId(), command.ground()));
        }
        return getVersion();
    }

    /** Nobody closes a case over an undecided request, save that the client withdraws it. */
    private void mayEndWith(Outcome outcome) {
        boolean asRefused = outcome.equals(AID_REFUSED);
        if (decision == Decision.REFUSED && !asRefused) {
            throw REFUSAL_OUTCOME_REQUIRED.broken();
        }
        if (decision != Decision.REFUSED && asRefused) {
            throw REFUSED_AID_REQUIRED.broken();
        }
        if (decision == Decision.UNDECIDED && !outcome.equals(WITHDRAWN)) {
            throw DECISION_REQUIRED.broken();
        }
        if (!awaited.isEmpty()) {
            throw HEARINGS_SETTLED_REQUIRED.broken();
        }
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        stage = new Stage.Open(null);
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        stage = new Stage.Open(null);
        decision = Decision.OF_RIGHT;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        decision = Decision.GRANTED;
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        decision = Decision.REFUSED;
    }

    @EventSourcingHandler
    void on(HearingScheduled event) {
        awaited.add(event.hearingId());
    }

    @EventSourcingHandler
    void on(HearingHeld event) {
        awaited.remove(event.hearingId());
    }

    @EventSourcingHandler
    void on(HearingCancelled event) {
        awaited.remove(event.hearingId());
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        stage = new Stage.Closed(event.outcome());
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        stage = new Stage.Open(event.ground());
    }
}
