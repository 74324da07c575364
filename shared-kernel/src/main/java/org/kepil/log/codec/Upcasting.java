package org.kepil.log.codec;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.kepil.log.UnknownEventException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lifts rows of old revisions to the current one. Released upcasters stay as they are for ever. */
final class Upcasting {

    private final EventUpcasterChain chain = new EventUpcasterChain(new OfficeOpenedFrom1To2(),
            new AdvocateEnteredFrom1To2(), new Unsaid("eligibility.AidGranted", 1),
            new Unsaid("eligibility.AidGranted", 2), new Unsaid("eligibility.AidRefused", 1),
            new Unsaid("eligibility.AidRefused", 2), new Unsaid("request.AidRequested", 1),
            new Unsaid("detention.DetentionReported", 1), new Unsaid("assignment.AssignmentOffered", 1),
            new Unsaid("assignment.AdvocateReplaced", 1), new Unsaid("account.AccountOpened", 1),
            new Unsaid("closure.CaseClosed", 1), new Unsaid("hearing.HearingScheduled", 1));
    private final Serializer converters = Jackson3Serializer.builder().build();
    private final JsonMapper mapper;

    Upcasting(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws UnknownEventException if no upcaster leads from that revision to the current one */
    JsonNode upcast(UUID eventId, StoredType type, int revision, byte[] payload) {
        OldEvent old = new OldEvent(eventId, type.name(), revision, mapper.readTree(payload));
        IntermediateEventRepresentation upcast = chain
                .upcast(Stream.of(new InitialEventRepresentation(old, converters)))
                .findFirst().orElseThrow(() -> new UnknownEventException(type.name(), revision));
        if (!upcast.getType().getRevision().equals(Integer.toString(type.revision()))) {
            throw new UnknownEventException(type.name(), revision);
        }
        return upcast.getData(JsonNode.class).getData();
    }
}
