package org.kepil.log.codec;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Offices did not say in which zone they read the clock: it follows from their country. */
final class OfficeOpenedFrom1To2 extends SingleEventUpcaster {

    private static final SerializedType FROM = new SimpleSerializedType("office.OfficeOpened", "1");
    private static final SerializedType TO = new SimpleSerializedType("office.OfficeOpened", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, OfficeOpenedFrom1To2::withZone);
    }

    private static JsonNode withZone(JsonNode payload) {
        String zone = switch (payload.path("country").asString("")) {
            case "KG" -> "Asia/Bishkek";
            case "UA" -> "Europe/Kyiv";
            default -> "UTC";
        };
        return ((ObjectNode) payload).put("zone", zone);
    }
}
