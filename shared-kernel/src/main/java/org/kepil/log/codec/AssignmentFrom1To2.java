package org.kepil.log.codec;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** Offers and replacements did not say how the advocate was found, and offers had no end. */
final class AssignmentFrom1To2 extends SingleEventUpcaster {

    private final SerializedType from;
    private final SerializedType to;

    /** @param event stored name of the offer or the replacement */
    AssignmentFrom1To2(String event) {
        from = new SimpleSerializedType(event, "1");
        to = new SimpleSerializedType(event, "2");
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> payload);
    }
}
