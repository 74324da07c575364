package org.kepil.query;

import org.kepil.kernel.person.PersonalText;
import org.kepil.log.codec.KepilJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets answers show personal text in the form that it has everywhere outside the log. */
final class PersonalTextJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    PersonalTextJson() {
        super("kepil-personal-text");
        addSerializer(PersonalText.class, new Writer());
    }

    private static final class Writer extends ValueSerializer<PersonalText> {

        @Override
        public void serialize(PersonalText value, JsonGenerator json, SerializationContext context) {
            json.writeTree(KepilJson.mapper().valueToTree(value));
        }
    }
}
