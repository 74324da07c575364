package org.kepil.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one transaction will append: all of it in one statement, at its commit. */
final class Append {

    private final List<NewEvent> events = new ArrayList<>();
    private @Nullable CommandMark command;

    void add(List<NewEvent> more, @Nullable CommandMark cause) {
        events.addAll(more);
        if (command == null) {
            command = cause;
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    List<NewEvent> events() {
        return events;
    }

    @Nullable
    CommandMark command() {
        return command;
    }

    /** The first event is of the aggregate that the command was for. */
    NewEvent first() {
        return events.getFirst();
    }

    /** The sequence that the command's aggregate has reached. */
    int lastSequence() {
        return events.stream().filter(event -> event.aggregateId().equals(first().aggregateId()))
                .mapToInt(NewEvent::sequence).max().orElseThrow();
    }
}
