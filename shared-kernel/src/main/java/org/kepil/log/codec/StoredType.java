package org.kepil.log.codec;

import org.kepil.kernel.Event;
import org.kepil.kernel.Stored;

/**
 * What the log calls an event type.
 *
 * @param revision the revision that is written now
 * @param stream   the kind of aggregate whose stream holds the events
 */
public record StoredType(String name, int revision, String stream, Class<? extends Event> type) {

    static StoredType of(Class<? extends Event> type) {
        Stored stored = type.getAnnotation(Stored.class);
        if (stored == null || !type.isRecord() || stored.revision() < 1) {
            throw new IllegalStateException(type.getName() + " must be a record with @Stored and a revision from 1.");
        }
        return new StoredType(stored.value(), stored.revision(), stored.stream(), type);
    }
}
