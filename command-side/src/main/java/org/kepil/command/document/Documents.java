package org.kepil.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.document.DocumentRule.ISSUED_DOCUMENT_REQUIRED;
import static org.kepil.command.document.DocumentRule.NEW_DOCUMENT_REQUIRED;
import static org.kepil.command.document.DocumentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.document.DocumentRule.REQUEST_REQUIRED;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;

/** The papers of a case. The same bytes are put on its file once. */
public class Documents {

    private final Map<DocumentId, DocumentAdded> documents = new HashMap<>();
    private @Nullable PersonId person;
    private boolean closed;

    @CommandHandler
    long handle(AddDocument command, Asked asked) {
        if (person == null) {
            throw REQUEST_REQUIRED.broken();
        }
        DocumentAdded added = new DocumentAdded(command.caseId(), command.documentId(), person, command.type(),
                command.fileName(), command.sha256(), command.bytes(), command.mediaType(), command.issuedOn());
        if (!added.equals(documents.get(command.documentId()))) {
            mayBeAdded(added, asked);
            apply(added);
        }
        return getVersion();
    }

    private void mayBeAdded(DocumentAdded document, Asked asked) {
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        if (documents.values().stream().anyMatch(other -> other.documentId().equals(document.documentId())
                || other.type().equals(document.type()) && other.sha256().equals(document.sha256()))) {
            throw NEW_DOCUMENT_REQUIRED.broken();
        }
        if (document.issuedOn() != null && document.issuedOn().isAfter(lastDayAnywhere(asked))) {
            throw ISSUED_DOCUMENT_REQUIRED.broken();
        }
    }

    /** A paper says a day and no zone, so it may be of the day that has begun where days begin first: in Kiribati. */
    private static LocalDate lastDayAnywhere(Asked asked) {
        return LocalDate.ofInstant(asked.receivedAt(), ZoneOffset.ofHours(14));
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        person = event.personId();
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        person = event.personId();
    }

    @EventSourcingHandler
    void on(DocumentAdded event) {
        documents.put(event.documentId(), event);
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
