package org.kepil.command.closure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.closure.ClosureRule.CLOSED_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.HEARINGS_SETTLED_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REQUEST_REQUIRED;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.Rulebook;

/** Whether the case is open, how it may end, how long it is kept then, and how it goes on. */
public class Closure {

    /** What the rules are asked about: where the case is, and in which matter. */
    private record Begun(OfficeId office, MatterKind matter) {
    }

    private sealed interface Stage {
        record NotRequested() implements Stage {
        }

        record Open(Begun begun, @Nullable ReopeningGround since) implements Stage {
        }

        record Closed(Begun begun, Outcome with) implements Stage {
        }
    }

    private final Set<HearingId> awaited = new HashSet<>();
    private Stage stage = new Stage.NotRequested();
    private Course course = Course.UNDECIDED;
    private Course beforeRefusal = Course.UNDECIDED;

    @CommandHandler
    long handle(CloseCase command, Asked asked, Rules rules) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Closed(_, var with) when with.equals(command.outcome()) -> {
                // asked twice: it has already happened
            }
            case Stage.Closed _ -> throw OPEN_CASE_REQUIRED.broken();
            case Stage.Open(var begun, _) -> {
                Rulebook rulebook = rules.inForce(begun.office(), asked.occurredAt());
                course.mayEndWith(command.outcome(), begun.matter(), rulebook);
                if (!awaited.isEmpty()) {
                    throw HEARINGS_SETTLED_REQUIRED.broken();
                }
                apply(new CaseClosed(command.caseId(), command.outcome(),
                        Kept.retention(begun.matter(), asked, rulebook)));
            }
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReopenCase command) {
        switch (stage) {
            case Stage.NotRequested() -> throw REQUEST_REQUIRED.broken();
            case Stage.Open(_, var since) when command.ground().equals(since) -> {
                // asked twice: it has already happened
            }
            case Stage.Open _ -> throw CLOSED_CASE_REQUIRED.broken();
            case Stage.Closed _ -> apply(new CaseReopened(command.caseId(), command.ground()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        stage = new Stage.Open(new Begun(event.officeId(), event.matter()), null);
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        stage = new Stage.Open(new Begun(event.officeId(), event.matter()), null);
        course = Course.OF_RIGHT;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        course = Course.GRANTED;
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        beforeRefusal = course;
        course = Course.REFUSED;
    }

    /** A refusal that was overturned is none, so the case cannot end with it. */
    @EventSourcingHandler
    void on(AppealDecided event) {
        if (event.result() == AppealResult.OVERTURNED && course == Course.REFUSED) {
            course = beforeRefusal;
        }
    }

    @EventSourcingHandler
    void on(AidWithdrawnByClient event) {
        course = Course.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(AidTerminated event) {
        course = Course.TERMINATED;
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
    void on(HearingMissed event) {
        awaited.remove(event.hearingId());
    }

    @EventSourcingHandler
    void on(HearingCancelled event) {
        awaited.remove(event.hearingId());
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        if (stage instanceof Stage.Open(var begun, _)) {
            stage = new Stage.Closed(begun, event.outcome());
        }
    }

    @EventSourcingHandler
    void on(CorrectionApplied event) {
        if (event.correction() instanceof Correction.Matter(var matter)) {
            stage = switch (stage) {
                case Stage.NotRequested none -> none;
                case Stage.Open(var begun, var since) -> new Stage.Open(new Begun(begun.office(), matter), since);
                case Stage.Closed(var begun, var with) -> new Stage.Closed(new Begun(begun.office(), matter), with);
            };
        }
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        if (stage instanceof Stage.Closed(var begun, _)) {
            stage = new Stage.Open(begun, event.ground());
        }
        course = course.reopened();
    }
}
