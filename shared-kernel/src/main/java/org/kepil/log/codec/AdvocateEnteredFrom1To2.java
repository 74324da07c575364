package org.kepil.log.codec;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries did not say what the advocate takes on, and so exclude nothing. */
final class AdvocateEnteredFrom1To2 extends SingleEventUpcaster {

    private static final SerializedType FROM = new SimpleSerializedType("advocate.AdvocateEntered", "1");
    private static final SerializedType TO = new SimpleSerializedType("advocate.AdvocateEntered", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, AdvocateEnteredFrom1To2::withPractice);
    }

    private static JsonNode withPractice(JsonNode payload) {
        ObjectNode entry = (ObjectNode) payload;
        ObjectNode practice = entry.putObject("practice");
        practice.putArray("specialisations");
        practice.putArray("districts");
        practice.putArray("languages");
        return entry;
    }
}
