package org.kepil.log.codec;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the current revision of one event type; everything that depends on the type is prepared once. */
final class EventForm {

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final boolean personal;
    private final List<Method> required;

    EventForm(Class<? extends Event> type, JsonMapper mapper) {
        this.writer = mapper.writerFor(type);
        this.reader = mapper.readerFor(type);
        List<RecordComponent> components = List.of(type.getRecordComponents());
        this.personal = components.stream().anyMatch(each -> each.getType() == PersonalText.class);
        this.required = components.stream().filter(EventForm::isRequired).map(RecordComponent::getAccessor).toList();
    }

    byte[] write(UUID eventId, Event event) {
        refuseMissing(event);
        ObjectWriter bound = personal ? writer.withAttribute(SealedTextWriter.EVENT_ID, eventId) : writer;
        return bound.writeValueAsBytes(event);
    }

    Event read(UUID eventId, byte[] payload) {
        return complete(bound(eventId).readValue(payload));
    }

    Event read(UUID eventId, JsonNode payload) {
        return complete(bound(eventId).readValue(payload));
    }

    private ObjectReader bound(UUID eventId) {
        return personal ? reader.withAttribute(SealedTextWriter.EVENT_ID, eventId) : reader;
    }

    private Event complete(Event event) {
        refuseMissing(event);
        return event;
    }

    private void refuseMissing(Event event) {
        for (Method component : required) {
            if (valueOf(component, event) == null) {
                throw new IllegalArgumentException(event.getClass().getSimpleName() + " lacks " + component.getName());
            }
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Method component, Event event) {
        try {
            return component.invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Events are public records with public accessors.", impossible);
        }
    }
}
