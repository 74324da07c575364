package org.kepil.log.codec;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kepil.kernel.Event;

/**
 * One stored example: the event that its bytes must read as, in whatever revision they are.
 *
 * @param kind {@code minimal}, {@code maximal} or {@code odd}
 */
record Sample(Kind kind, Event event) {

    enum Kind {
        MINIMAL, MAXIMAL, ODD;

        String fileName() {
            return name().toLowerCase(java.util.Locale.ROOT) + ".json";
        }
    }

    StoredType type() {
        return EventTypes.current().of(event.getClass());
    }

    UUID eventId() {
        return UUID.nameUUIDFromBytes((type().name() + "/" + kind).getBytes(StandardCharsets.UTF_8));
    }
}
