package org.kepil.log.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kepil.kernel.Event;
import org.kepil.kernel.act.Act;
import org.kepil.log.EventCodec;
import org.kepil.log.UnknownEventException;
import org.kepil.log.keys.DataKey;
import org.kepil.log.keys.PersonKeys;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The log's own JSON. Rows of the current revision are read straight from their bytes; older ones go through the
 * upcasters first.
 */
public final class JsonEventCodec implements EventCodec {

    private final StoredTypes types = StoredTypes.current();
    private final Map<String, EventForm> forms = new HashMap<>();
    private final ActForm acts;
    private final Upcasting upcasting;

    /** @throws IllegalStateException if an event breaks the rules of the catalogue or holds text without a mark */
    public JsonEventCodec(PersonKeys keys) {
        this(keys, DataKey::freshVector);
    }

    JsonEventCodec(PersonKeys keys, Supplier<byte[]> vectors) {
        TextMarks.check(types);
        Seal seal = new Seal(keys, vectors);
        JsonMapper mapper = KepilJson.builder(new SimpleModule("log")
                .addSerializer(PersonalText.class, new SealedTextWriter(seal, null))
                .addDeserializer(PersonalText.class, new SealedTextReader(seal, null))).build();
        types.all().forEach(type -> forms.put(type.name(), new EventForm(type.type(), mapper)));
        this.acts = new ActForm(mapper);
        this.upcasting = new Upcasting(mapper);
    }

    @Override
    public byte[] payload(UUID eventId, Event event) {
        return form(types.of(event.getClass())).write(eventId, event);
    }

    @Override
    public byte[] metadata(Map<String, ?> metadata) {
        return acts.write(metadata);
    }

    @Override
    public Class<? extends Event> kind(String name, int revision) {
        return type(name, revision).type();
    }

    @Override
    public Event event(UUID eventId, String name, int revision, byte[] payload) {
        StoredType type = type(name, revision);
        if (revision == type.revision()) {
            return form(type).read(eventId, payload);
        }
        return form(type).read(eventId, upcasting.upcast(eventId, type, revision, payload));
    }

    @Override
    public Act act(byte[] metadata) {
        return acts.read(metadata);
    }

    private StoredType type(String name, int revision) {
        StoredType type = types.named(name);
        if (type == null || revision > type.revision()) {
            throw new UnknownEventException(name, revision);
        }
        return type;
    }

    private EventForm form(StoredType type) {
        EventForm form = forms.get(type.name());
        if (form == null) {
            throw new IllegalStateException("No form for " + type.name());
        }
        return form;
    }
}
