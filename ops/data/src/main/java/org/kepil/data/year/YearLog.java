package org.kepil.data.year;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.kepil.content.ContentStore;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.log.LogEngine;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;

/**
 * Appends what was told, a batch in one statement and so all or nothing. A run that was stopped and is run again tells the
 * same in the same order: what is there already is passed over. One thread at a time.
 */
final class YearLog {

    /** Most events hold no text of a person, and need no key. */
    private static final ClassValue<Boolean> MAY_BE_SEALED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> event) {
            return Arrays.stream(event.getRecordComponents()).anyMatch(each -> each.getType() == PersonalText.class);
        }
    };

    private final BatchKeys keys;
    private final LogEngine engine;
    private final ContentStore contents;
    private boolean resuming = true;

    YearLog(DataSource writer, Keyring keyring) {
        this.keys = new BatchKeys(keyring);
        this.engine = new LogEngine(writer, new JsonEventCodec(keys));
        this.contents = new ContentStore(writer, keys);
    }

    /** Answers how many of the batch were new. */
    int append(List<Told> batch) {
        List<Told> fresh = resuming ? unknown(batch) : batch;
        keys.prepare(fresh.stream().filter(told -> MAY_BE_SEALED.get(told.event().getPayloadType()))
                .map(told -> told.person().value()).collect(Collectors.toCollection(LinkedHashSet::new)));
        keepPapers(fresh);
        engine.appendEvents(fresh.stream().map(Told::event).toList());
        return fresh.size();
    }

    /** Before the events that speak of them. */
    private void keepPapers(List<Told> told) {
        Map<DocumentId, PersonId> papers = told.stream().map(each -> (Object) each.event().getPayload())
                .filter(DocumentAdded.class::isInstance).map(DocumentAdded.class::cast)
                .collect(Collectors.toMap(DocumentAdded::documentId, DocumentAdded::personId));
        if (!papers.isEmpty()) {
            contents.keepAll(List.copyOf(papers.keySet()), document -> Objects.requireNonNull(papers.get(document)),
                    document -> GeneratedPaper.of(document).bytes());
        }
    }

    private List<Told> unknown(List<Told> batch) {
        if (isStored(batch.getLast())) {
            return List.of();
        }
        List<Told> unknown = batch.stream().filter(told -> !isStored(told)).toList();
        resuming = unknown.size() < batch.size();
        return unknown;
    }

    private boolean isStored(Told told) {
        DomainEventMessage<?> event = told.event();
        return engine.lastSequenceNumberFor(event.getAggregateIdentifier())
                .filter(last -> last >= event.getSequenceNumber()).isPresent();
    }
}
