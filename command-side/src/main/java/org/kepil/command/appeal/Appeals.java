package org.kepil.command.appeal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.appeal.AppealRule.DECISION_REQUIRED;
import static org.kepil.command.appeal.AppealRule.ONE_APPEAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.OPEN_APPEAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.appeal.AppealRule.OTHER_PERSON_REQUIRED;
import static org.kepil.command.appeal.AppealRule.REFUSAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.ROUTE_OF_REFUSAL_REQUIRED;
import static org.kepil.command.appeal.AppealRule.UNSERVED_DECISION_REQUIRED;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.appeal.DecisionServed;
import org.kepil.kernel.appeal.RefusalAppealed;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;

/**
 * What becomes of a decision. A refusal is appealed once, on the way that it names, also after the case was closed; whoever
 * refused does not decide about the appeal. A refusal that is overturned is no decision any more: the request waits for
 * another one, in a case that is open.
 */
public class Appeals {

    private boolean decided;
    private boolean closed;
    private @Nullable AidRefused refusal;
    private @Nullable String refusedBy;
    private @Nullable DecisionServed served;
    private @Nullable RefusalAppealed appeal;
    private @Nullable AppealDecided result;

    @CommandHandler
    long handle(ServeDecision command) {
        if (!decided) {
            throw DECISION_REQUIRED.broken();
        }
        DecisionServed now = new DecisionServed(command.caseId(), command.by());
        if (served == null) {
            apply(now);
        } else if (!served.equals(now)) {
            throw UNSERVED_DECISION_REQUIRED.broken();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(AppealRefusal command) {
        AidRefused refused = refusal();
        RefusalAppealed now = new RefusalAppealed(command.caseId(), refused.personId(), command.to(),
                command.statement());
        if (now.equals(appeal)) {
            return getVersion();
        }
        if (appeal != null) {
            throw ONE_APPEAL_REQUIRED.broken();
        }
        if (command.to() != refused.appealTo()) {
            throw ROUTE_OF_REFUSAL_REQUIRED.broken();
        }
        apply(now);
        return getVersion();
    }

    @CommandHandler
    long handle(DecideAppeal command, Asked asked) {
        if (appeal == null) {
            throw OPEN_APPEAL_REQUIRED.broken();
        }
        AppealDecided now = new AppealDecided(command.caseId(), appeal.personId(), command.result(), command.reason(),
                command.orderNumber());
        if (!now.equals(result)) {
            mayBeDecided(command, asked);
            apply(now);
        }
        return getVersion();
    }

    private void mayBeDecided(DecideAppeal command, Asked asked) {
        if (result != null) {
            throw OPEN_APPEAL_REQUIRED.broken();
        }
        if (asked.act().actorId().toString().equals(refusedBy)) {
            throw OTHER_PERSON_REQUIRED.broken();
        }
        if (closed && command.result() == AppealResult.OVERTURNED) {
            throw OPEN_CASE_REQUIRED.broken();
        }
    }

    private AidRefused refusal() {
        if (refusal == null) {
            throw REFUSAL_REQUIRED.broken();
        }
        return refusal;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        decided = true;
        refusal = null;
        served = null;
    }

    @EventSourcingHandler
    void on(AidRefused event, @MetaDataValue("actorId") @Nullable Object actor) {
        decided = true;
        refusal = event;
        refusedBy = Objects.toString(actor, null);
        served = null;
        appeal = null;
        result = null;
    }

    @EventSourcingHandler
    void on(DecisionServed event) {
        served = event;
    }

    @EventSourcingHandler
    void on(RefusalAppealed event) {
        appeal = event;
    }

    @EventSourcingHandler
    void on(AppealDecided event) {
        result = event;
        if (event.result() == AppealResult.OVERTURNED) {
            decided = false;
            refusal = null;
        }
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }
}
