package org.kepil.log;

import java.util.Map;
import java.util.UUID;
import org.kepil.kernel.Event;
import org.kepil.kernel.act.Act;

/** Turns events and acts into the bytes that the log keeps for ever, and back. Safe for use by many threads. */
public interface EventCodec {

    /**
     * The canonical JSON of an event: UTF-8, sorted, without nulls, personal values encrypted.
     *
     * @param eventId part of what binds each encrypted value to its place
     */
    byte[] payload(UUID eventId, Event event);

    /** The canonical JSON of the metadata, of the keys in {@link Act#KEYS} only. */
    byte[] metadata(Map<String, ?> metadata);

    /**
     * The class by which {@link #event} gives such an event.
     *
     * @throws UnknownEventException if the catalogue has no event of that name and revision
     */
    Class<? extends Event> kind(String name, int revision);

    /**
     * Reads an event in the form of today, whatever its revision.
     *
     * @throws UnknownEventException if the catalogue has no event of that name and revision
     */
    Event event(UUID eventId, String name, int revision, byte[] payload);

    /** Reads the act behind an event. */
    Act act(byte[] metadata);
}
