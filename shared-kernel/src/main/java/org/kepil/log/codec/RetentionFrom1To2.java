package org.kepil.log.codec;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** The first revision of a closure did not say how long the case is kept: it stays unsaid. */
final class RetentionFrom1To2 extends SingleEventUpcaster {

    private final SerializedType from;
    private final SerializedType to;

    RetentionFrom1To2() {
        from = new SimpleSerializedType("closure.CaseClosed", "1");
        to = new SimpleSerializedType("closure.CaseClosed", "2");
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
