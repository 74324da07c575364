package org.kepil.log.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Catalogue;
import org.kepil.kernel.Event;

/** Names and revisions of all events, from the one catalogue. */
public final class StoredTypes {

    private static final StoredTypes CURRENT = new StoredTypes(Catalogue.events());

    private final Map<String, StoredType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, StoredType> byClass = new HashMap<>();

    StoredTypes(Collection<Class<? extends Event>> events) {
        for (Class<? extends Event> event : events) {
            StoredType type = StoredType.of(event);
            StoredType same = byName.put(type.name(), type);
            if (same != null) {
                throw new IllegalStateException(same.type() + " and " + event + " are both stored as " + type.name());
            }
            byClass.put(event, type);
        }
    }

    /** The types of this version of Kepil. */
    public static StoredTypes current() {
        return CURRENT;
    }

    /** All types, in the order of the catalogue. */
    public List<StoredType> all() {
        return List.copyOf(byName.values());
    }

    /** @throws IllegalArgumentException if the catalogue does not list the class */
    public StoredType of(Class<?> event) {
        StoredType type = byClass.get(event);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " is no event of the catalogue.");
        }
        return type;
    }

    @Nullable
    StoredType named(String name) {
        return byName.get(name);
    }
}
