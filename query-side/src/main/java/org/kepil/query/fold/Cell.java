package org.kepil.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/** One row in the course of a batch: what the table had, what the events made of it, and where that failed. */
final class Cell<K, R> {

    private final View<K, R> view;
    private final K key;
    private final @Nullable R stored;
    private final long storedPosition;
    private final List<Version<R>> versions = new ArrayList<>();
    private @Nullable R row;
    private @Nullable Failure failure;
    private boolean parked;
    private int waiting;

    /**
     * @param storedPosition of the event that set the stored row, -1 without one
     * @param parked         whether an earlier event of the key waits already
     */
    Cell(View<K, R> view, K key, @Nullable R stored, long storedPosition, boolean parked) {
        this.view = view;
        this.key = key;
        this.stored = stored;
        this.storedPosition = storedPosition;
        this.parked = parked;
        this.row = stored;
    }

    /** Folds one event more. An event that the stored row has in it already changes nothing. */
    void take(Recorded<? extends Event> recorded) {
        if (parked) {
            waiting++;
        } else if (recorded.position() > storedPosition) {
            try {
                become(recorded, view.fold(key, row, recorded));
            } catch (RuntimeException broken) {
                fail(recorded, broken);
            }
        }
    }

    private void become(Recorded<? extends Event> recorded, @Nullable R next) {
        if (!Objects.equals(next, row)) {
            versions.add(new Version<>(recorded, next));
            row = next;
        }
    }

    private void fail(Recorded<? extends Event> recorded, Exception cause) {
        parked = true;
        failure = new Failure(recorded, cause);
    }

    /** Keeps the first versions only and parks the key at the one after them, which the table did not take. */
    Cell<K, R> cut(int kept, Exception cause) {
        Cell<K, R> cut = new Cell<>(view, key, stored, storedPosition, false);
        versions.subList(0, kept).forEach(version -> cut.become(version.event(), version.row()));
        cut.fail(versions.get(kept).event(), cause);
        cut.waiting = versions.size() - kept - 1 + waiting;
        return cut;
    }

    K key() {
        return key;
    }

    UUID id() {
        return view.table().id().apply(key);
    }

    boolean wasStored() {
        return stored != null;
    }

    boolean changed() {
        return !versions.isEmpty();
    }

    List<Version<R>> versions() {
        return versions;
    }

    @Nullable
    R row() {
        return row;
    }

    /** Position of the event that set the row last. */
    long position() {
        return versions.isEmpty() ? storedPosition : versions.getLast().event().position();
    }

    /** Where the key failed in this batch; null if it did not. */
    @Nullable
    Failure failure() {
        return failure;
    }

    /** How many events came while the key was parked already. */
    int waiting() {
        return waiting;
    }

    /** What one event made of the row. */
    record Version<R>(Recorded<? extends Event> event, @Nullable R row) {
    }

    /** The event that could not be folded or stored, and why. */
    record Failure(Recorded<? extends Event> event, Exception cause) {
    }
}
