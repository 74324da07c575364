package org.kepil.log;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.act.Act;

/**
 * What the bytes of a row say, read when somebody asks and then kept. Two who ask at once may both read; they read the
 * same.
 */
final class RowContent {

    private final StoredRow row;
    private final EventType type;
    private final Class<? extends Event> kind;
    private final EventCodec codec;
    private @Nullable volatile Event event;
    private @Nullable volatile Act act;

    /** @throws UnknownEventException if a newer version of Kepil wrote the row */
    RowContent(StoredRow row, EventType type, EventCodec codec) {
        this.row = row;
        this.type = type;
        this.kind = codec.kind(type.name(), type.revision());
        this.codec = codec;
    }

    Class<? extends Event> kind() {
        return kind;
    }

    Event event() {
        Event known = event;
        if (known == null) {
            known = codec.event(row.eventId(), type.name(), type.revision(), row.payload());
            event = known;
        }
        return known;
    }

    Act act() {
        Act known = act;
        if (known == null) {
            known = codec.act(row.metadata());
            act = known;
        }
        return known;
    }
}
