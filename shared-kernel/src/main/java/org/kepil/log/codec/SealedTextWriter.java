package org.kepil.log.codec;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.PersonalText;
import org.kepil.log.keys.DataKey;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a personal text sealed for the event whose identity stands in the attribute {@link #EVENT_ID}. */
final class SealedTextWriter extends ValueSerializer<PersonalText> {

    static final String EVENT_ID = "eventId";

    private final Seal seal;
    private final @Nullable PersonalField field;

    SealedTextWriter(Seal seal, @Nullable PersonalField field) {
        this.seal = seal;
        this.field = field;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        return property == null ? this : new SealedTextWriter(seal, PersonalField.of(property));
    }

    @Override
    public void serialize(PersonalText value, JsonGenerator json, SerializationContext context) {
        if (field == null) {
            throw new IllegalStateException("A personal text stands outside an event.");
        }
        switch (value) {
            case PersonalText.Known(String text) -> write(seal.seal((UUID) context.getAttribute(EVENT_ID), field.id(),
                    key(field.personIn(json.currentValue()), context), text), json);
            case PersonalText.Erased() ->
                throw new IllegalArgumentException("An erased text cannot enter the log: " + field.id());
        }
    }

    /** Asked for once in each event, and remembered under the person's identity while the event is written. */
    private DataKey key(UUID personId, SerializationContext context) {
        DataKey key = (DataKey) context.getAttribute(personId);
        if (key == null) {
            key = seal.key(personId);
            context.setAttribute(personId, key);
        }
        return key;
    }

    private static void write(SealedText text, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", text.key().toString());
        json.writeStringProperty("sealed", text.sealed());
        json.writeNumberProperty("v", text.v());
        json.writeEndObject();
    }
}
