package org.kepil.log;

import org.kepil.kernel.Event;
import org.kepil.kernel.Stored;

/** Under which name and revision an event is stored. */
record EventType(String name, int revision) {

    /** @throws IllegalArgumentException if the class is no event of the log */
    static EventType of(Class<?> event) {
        Stored stored = event.getAnnotation(Stored.class);
        if (stored == null || !Event.class.isAssignableFrom(event)) {
            throw new IllegalArgumentException(
                    event.getName() + " cannot be stored: it is no event with a stored name.");
        }
        return new EventType(stored.value(), stored.revision());
    }
}
