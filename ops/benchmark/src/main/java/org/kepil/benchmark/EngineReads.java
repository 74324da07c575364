package org.kepil.benchmark;

import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.LogReader;
import org.kepil.log.RecordedMessage;

/** Ways to read a log through an engine. */
final class EngineReads {

    private static final int BATCH = 1_000;

    private EngineReads() {
    }

    /** As an aggregate loads itself: it asks each event for its payload and never for its metadata. */
    static int load(EventStorageEngine engine, UUID caseId) {
        var events = engine.readEvents(caseId.toString(), 0);
        int count = 0;
        while (events.hasNext()) {
            count += events.next().getPayload() instanceof Event ? 1 : 0;
        }
        return count;
    }

    /** The raw stream that Axon's tracking readers are fed from. */
    static long readAll(EventStorageEngine engine) {
        long count = 0;
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(engine.createTailToken(), false)) {
            Iterator<? extends TrackedEventMessage<?>> each = events.iterator();
            while (each.hasNext()) {
                count += isParsed(each.next()) ? 1 : 0;
            }
        }
        return count;
    }

    /** One range after the other, on one thread. */
    static long inRanges(LogReader reader) {
        long position = -1;
        for (var batch = reader.after(position, BATCH); !batch.isEmpty(); batch = reader.after(position, BATCH)) {
            position = batch.getLast().position();
        }
        return position + 1;
    }

    /** The loop for rebuilds: one range is made ready while the one before is used. */
    static long replay(LogReader reader) {
        long next = 0;
        try (Stream<? extends Recorded<?>> events = reader.replay(-1, reader.head())) {
            for (Iterator<? extends Recorded<?>> each = events.iterator(); each.hasNext(); next++) {
                if (each.next().position() != next) {
                    throw new IllegalStateException("Position " + next + " is missing");
                }
            }
        }
        return next;
    }

    /** A view of Kepil asks for the act, which is what the metadata say; others ask for the metadata themselves. */
    private static boolean isParsed(TrackedEventMessage<?> message) {
        return message instanceof RecordedMessage<?> kepil
                ? kepil.recorded().act().actorName().equals(Facts.ACT.actorName())
                : message.getPayload() instanceof Event && message.getMetaData().containsKey("actorName");
    }
}
