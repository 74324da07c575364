package org.kepil.kernel.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done in time. It runs on when things happened, not on when somebody typed them in.
 *
 * @param starts  stored names of the events that start it
 * @param stops   stored names of the events that stop it
 * @param pauses  stored names of the events from which it stands still
 * @param resumes stored names of the events from which it goes on; some if there are pauses, and none without
 * @param matters codes of the matters in which it runs; empty for all
 * @param length  when it is broken
 * @param alarm   when it is at risk, counted like the length and shorter; null if only the length matters
 * @param awaits  whether Kepil may not know its events yet, so that nothing starts it until a later version does
 */
public record TimeLimit(String code, List<String> starts, List<String> stops, List<String> pauses,
        List<String> resumes, List<String> matters, Span length, @Nullable Span alarm, boolean awaits,
        Basis basis) implements Ruled {

    public TimeLimit {
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        pauses = List.copyOf(pauses);
        resumes = List.copyOf(resumes);
        matters = List.copyOf(matters);
        if (alarm != null && !alarm.isWithin(length)) {
            throw new IllegalArgumentException("The alarm of " + code + " is counted otherwise or comes too late.");
        }
        if (pauses.isEmpty() != resumes.isEmpty()) {
            throw new IllegalArgumentException(code + " stands still for good, or goes on from nothing.");
        }
    }
}
