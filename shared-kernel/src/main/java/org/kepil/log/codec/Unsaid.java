package org.kepil.log.codec;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** The next revision may say more. What an event did not say nobody can say for it now, so it stays unsaid. */
final class Unsaid extends SingleEventUpcaster {

    private final SerializedType from;
    private final SerializedType to;

    /**
     * @param event stored name of the event
     * @param from  the revision that says less than the next
     */
    Unsaid(String event, int from) {
        this.from = new SimpleSerializedType(event, Integer.toString(from));
        this.to = new SimpleSerializedType(event, Integer.toString(from + 1));
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
