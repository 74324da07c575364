package org.kepil.log.codec;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A row of an old revision, as upcasters are handed it: they see the payload and nothing else of its history. */
record OldEvent(UUID eventId, String name, int revision, JsonNode payload) implements EventData<JsonNode> {

    @Override
    public String getEventIdentifier() {
        return eventId.toString();
    }

    @Override
    public Instant getTimestamp() {
        throw new UnsupportedOperationException("An upcaster knows no clock.");
    }

    @Override
    public SerializedObject<JsonNode> getMetaData() {
        return new SerializedMetaData<>(JsonNodeFactory.instance.objectNode(), JsonNode.class);
    }

    @Override
    public SerializedObject<JsonNode> getPayload() {
        return new SimpleSerializedObject<>(payload, JsonNode.class, name, Integer.toString(revision));
    }
}
