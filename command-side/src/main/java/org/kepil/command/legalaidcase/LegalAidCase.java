package org.kepil.command.legalaidcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;
import org.kepil.command.assignment.Representation;
import org.kepil.command.closure.Closure;
import org.kepil.command.eligibility.Eligibility;
import org.kepil.command.hearing.Hearings;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportedHistory;
import org.kepil.command.request.RequestAid;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.request.AidRequested;

/**
 * A case of legal aid, from the request to the closure. It begins with a request, or is taken over from elsewhere; what
 * may happen then, each member decides for its feature, from the events of the case alone.
 */
public class LegalAidCase {

    @AggregateIdentifier
    private @Nullable CaseId caseId;

    @AggregateMember
    private final Eligibility eligibility = new Eligibility();

    @AggregateMember
    private final Representation representation = new Representation();

    @AggregateMember
    private final Hearings hearings = new Hearings();

    @AggregateMember
    private final Closure closure = new Closure();

    @AggregateMember
    private final ImportedHistory history = new ImportedHistory();

    /** For the repository, which tells the new object its history. */
    LegalAidCase() {
    }

    @CommandHandler
    LegalAidCase(RequestAid command) {
        apply(command.requested());
    }

    @CommandHandler
    LegalAidCase(ImportCase command) {
        ImportedHistory.begin(command);
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        caseId = event.caseId();
    }

    @EventSourcingHandler
    void on(CaseImported event) {
        caseId = event.caseId();
    }
}
