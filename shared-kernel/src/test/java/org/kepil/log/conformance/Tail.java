package org.kepil.log.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A tracking reader as a processor is one: it keeps the token of the last event, and reads on from there. */
final class Tail {

    private final Subject subject;
    private final List<TrackedEventMessage<?>> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    Tail(Subject subject) {
        this(subject, null);
    }

    Tail(Subject subject, @Nullable TrackingToken token) {
        this.subject = subject;
        this.token = token;
    }

    /** Reads what can be read now. */
    void poll() {
        subject.settle();
        read();
    }

    /** Reads without waiting for anything to settle. */
    void read() {
        try (var stream = subject.engine().readEvents(token, false)) {
            stream.forEach(message -> {
                seen.add(message);
                token = message.trackingToken();
            });
        }
    }

    List<TrackedEventMessage<?>> seen() {
        return seen;
    }

    List<String> identifiers() {
        return seen.stream().map(TrackedEventMessage::getIdentifier).toList();
    }

    /** How many of the written events it never saw. */
    long lost(List<String> written) {
        var delivered = new HashSet<>(identifiers());
        return written.stream().filter(identifier -> !delivered.contains(identifier)).count();
    }

    /** How many events it saw more than once. */
    long doubled() {
        return seen.size() - identifiers().stream().distinct().count();
    }
}
