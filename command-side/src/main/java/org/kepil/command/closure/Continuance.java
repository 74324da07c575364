package org.kepil.command.closure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.closure.ClosureRule.APPEAL_ROUTE_OF_GROUND_REQUIRED;
import static org.kepil.command.closure.ClosureRule.CONTINUING_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.GRANTED_AID_REQUIRED;
import static org.kepil.command.closure.ClosureRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.REQUEST_REQUIRED;
import static org.kepil.command.closure.ClosureRule.RUNNING_CASE_REQUIRED;
import static org.kepil.command.closure.ClosureRule.SUSPENDED_CASE_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

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
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Whether aid goes on in an open case: it can stand still, the client can give it up, and it can be ended. */
public class Continuance {

    /** Whom the case is about, and where. */
    private record Begun(PersonId person, OfficeId office) {
    }

    private @Nullable Begun begun;
    private boolean granted;
    private boolean refused;
    private boolean closed;
    private @Nullable CaseSuspended pause;
    /** That aid was withdrawn or terminated; null while it goes on. */
    private @Nullable ClosureEvent end;

    /** @throws org.axonframework.commandhandling.CommandExecutionException if the work on the case must not go further */
    public void requireUnderWay() {
        if (pause != null) {
            throw RUNNING_CASE_REQUIRED.broken();
        }
        if (end != null) {
            throw CONTINUING_AID_REQUIRED.broken();
        }
    }

    @CommandHandler
    long handle(SuspendCase command, Asked asked, Rules rules) {
        Rulebook rulebook = rules.inForce(open().office(), asked.occurredAt());
        var suspended = new CaseSuspended(command.caseId(), command.ground(),
                Applied.of(rulebook, listed(rulebook, Ground.Step.SUSPENSION, command.ground().code())));
        if (pause == null || !pause.ground().equals(suspended.ground())) {
            if (refused) {
                throw CONTINUING_AID_REQUIRED.broken();
            }
            requireUnderWay();
            apply(suspended);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ResumeCase command) {
        open();
        if (pause == null) {
            throw SUSPENDED_CASE_REQUIRED.broken();
        }
        SuspensionGround after = pause.ground();
        apply(new CaseResumed(command.caseId(), after));
        return getVersion();
    }

    @CommandHandler
    long handle(WithdrawAid command, Asked asked, Rules rules) {
        Begun of = open();
        Rulebook rulebook = rules.inForce(of.office(), asked.occurredAt());
        return end(new AidWithdrawnByClient(command.caseId(), of.person(), command.ground(), command.statement(),
                command.inWriting(),
                Applied.of(rulebook, listed(rulebook, Ground.Step.WITHDRAWAL, command.ground().code()))));
    }

    @CommandHandler
    long handle(TerminateAid command, Asked asked, Rules rules) {
        Begun of = open();
        Rulebook rulebook = rules.inForce(of.office(), asked.occurredAt());
        Ground ground = listed(rulebook, Ground.Step.TERMINATION, command.ground().code());
        if (!granted) {
            throw GRANTED_AID_REQUIRED.broken();
        }
        requireRoute(ground, command.appealTo());
        return end(new AidTerminated(command.caseId(), of.person(), command.ground(), command.reason(),
                command.appealTo(), command.orderNumber(), Applied.of(rulebook, ground)));
    }

    /** Where the ground allows an appeal, the person is told one of its ways; where it allows none, none. */
    private static void requireRoute(Ground ground, @Nullable AppealRoute route) {
        boolean fits = route == null
                ? ground.appeals().isEmpty()
                : ground.appeals().contains(Ground.Appeal.valueOf(route.name()));
        if (!fits) {
            throw APPEAL_ROUTE_OF_GROUND_REQUIRED.broken();
        }
    }

    private long end(ClosureEvent event) {
        if (!event.equals(end)) {
            if (refused || end != null) {
                throw CONTINUING_AID_REQUIRED.broken();
            }
            apply(event);
        }
        return getVersion();
    }

    private Begun open() {
        if (begun == null) {
            throw REQUEST_REQUIRED.broken();
        }
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        return begun;
    }

    private static Ground listed(Rulebook rulebook, Ground.Step of, String code) {
        return rulebook.ground(of, code).orElseThrow(LISTED_CODE_REQUIRED::broken);
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        begun = new Begun(event.personId(), event.officeId());
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        begun = new Begun(event.personId(), event.officeId());
        granted = true;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        granted = true;
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        refused = true;
    }

    @EventSourcingHandler
    void on(AppealDecided event) {
        refused &= event.result() != AppealResult.OVERTURNED;
    }

    @EventSourcingHandler
    void on(CaseSuspended event) {
        pause = event;
    }

    @EventSourcingHandler
    void on(CaseResumed event) {
        pause = null;
    }

    @EventSourcingHandler
    void on(AidWithdrawnByClient event) {
        end = event;
    }

    @EventSourcingHandler
    void on(AidTerminated event) {
        end = event;
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    /** A case that is reopened goes on. */
    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
        pause = null;
        end = null;
    }
}
