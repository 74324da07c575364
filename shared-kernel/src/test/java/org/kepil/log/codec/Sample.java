package org.kepil.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;
import org.kepil.kernel.Event;

/**
 * One stored example.
 *
 * @param revision the revision of its bytes
 * @param event    what its bytes must read as today
 */
record Sample(Kind kind, int revision, Event event) {

    enum Kind {
        /** Nothing that may be missing. */
        MINIMAL,
        /** Everything. */
        MAXIMAL,
        /** As odd as the type allows, and with a property that nobody knows. */
        ODD
    }

    StoredType type() {
        return StoredTypes.current().of(event.getClass());
    }

    boolean isCurrent() {
        return revision == type().revision();
    }

    /** Where the bytes stand, below the directory of all examples. */
    String path() {
        return type().name() + "/" + revision + "/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
    }

    UUID eventId() {
        return UUID.nameUUIDFromBytes(path().getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return path();
    }
}
