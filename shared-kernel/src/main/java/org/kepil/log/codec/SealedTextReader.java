package org.kepil.log.codec;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Opens what {@link SealedTextWriter} wrote. */
final class SealedTextReader extends ValueDeserializer<PersonalText> {

    private final Seal seal;
    private final @Nullable PersonalField field;

    SealedTextReader(Seal seal, @Nullable PersonalField field) {
        this.seal = seal;
        this.field = field;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property == null ? this : new SealedTextReader(seal, PersonalField.of(property));
    }

    @Override
    public PersonalText deserialize(JsonParser json, DeserializationContext context) {
        if (field == null) {
            throw new IllegalStateException("A personal text stands outside an event.");
        }
        UUID eventId = (UUID) context.getAttribute(SealedTextWriter.EVENT_ID);
        return seal.open(eventId, field.id(), context.readValue(json, SealedText.class));
    }
}
