package org.kepil.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.LogReader;

/** Folds one row from the log, up to a position. */
public final class AsOf {

    private final LogReader log;

    public AsOf(LogReader log) {
        this.log = log;
    }

    /**
     * Every step of a row, oldest first, up to an event that cannot be folded: there the live view waits as well.
     *
     * @param position the last position to count; {@link Long#MAX_VALUE} for all
     * @throws IllegalArgumentException if the events of the row are spread over several aggregates
     */
    public <K, R> List<Step<R>> steps(View<K, R> view, K key, long position) {
        UUID stream = view.stream(key);
        if (stream == null) {
            throw new IllegalArgumentException("The rows of " + view.name() + " have no stream of their own.");
        }
        return steps(view, key, log.stream(stream, position));
    }

    static <K, R> List<Step<R>> steps(View<K, R> view, K key, List<? extends Recorded<? extends Event>> events) {
        List<Step<R>> steps = new ArrayList<>();
        R row = null;
        for (Recorded<? extends Event> recorded : events) {
            if (view.keys(recorded).contains(key)) {
                R after;
                try {
                    after = view.fold(key, row, recorded);
                } catch (RuntimeException parked) {
                    return steps;
                }
                steps.add(new Step<>(recorded, row, after));
                row = after;
            }
        }
        return steps;
    }

    /** The row as it stood at the position; null if there was none. */
    public <K, R> @Nullable R row(View<K, R> view, K key, long position) {
        List<Step<R>> steps = steps(view, key, position);
        return steps.isEmpty() ? null : steps.getLast().after();
    }
}
