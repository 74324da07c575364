package org.kepil.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.party.PartyRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.party.PartyRule.REQUEST_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.request.AidRequested;

/** Who else takes part in the case. Whoever is named twice stands there twice: two may well bear one name. */
public class Parties {

    private boolean begun;
    private boolean closed;

    @CommandHandler
    long handle(NameOpposingParty command) {
        if (!begun) {
            throw REQUEST_REQUIRED.broken();
        }
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        apply(command.named());
        return getVersion();
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        begun = true;
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        begun = true;
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
