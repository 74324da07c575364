package org.kepil.log.codec;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads what {@link OpenPersonalTextWriter} wrote. */
final class OpenPersonalTextReader extends ValueDeserializer<PersonalText> {

    private record Form(@Nullable String known, @Nullable Boolean erased) {
    }

    @Override
    public PersonalText deserialize(JsonParser json, DeserializationContext context) {
        Form form = context.readValue(json, Form.class);
        if (form.known() != null) {
            return PersonalText.of(form.known());
        }
        if (Boolean.TRUE.equals(form.erased())) {
            return new PersonalText.Erased();
        }
        throw new IllegalArgumentException("A personal text is either known or erased.");
    }
}
