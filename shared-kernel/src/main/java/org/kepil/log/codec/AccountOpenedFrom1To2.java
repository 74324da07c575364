package org.kepil.log.codec;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** Nobody signed in for an organisation outside the service. */
final class AccountOpenedFrom1To2 extends SingleEventUpcaster {

    private static final SerializedType FROM = new SimpleSerializedType("account.AccountOpened", "1");
    private static final SerializedType TO = new SimpleSerializedType("account.AccountOpened", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> payload);
    }
}
