package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/**
 * Folds batches of events into the table of one view: loads the rows that the batch touches, folds in memory, writes
 * them back at once. Needs nothing but a connection, and neither begins nor ends a transaction.
 */
public final class ViewWriter<K, R> {

    private final View<K, R> view;
    private final Rows<K, R> rows;
    private final Loading<K, R> loading;
    private final Parking parking;

    public ViewWriter(View<K, R> view) {
        this(view, ParkingLimit.DEFAULT);
    }

    public ViewWriter(View<K, R> view, ParkingLimit limit) {
        this.view = view;
        this.rows = Rows.of(view);
        this.loading = new Loading<>(view, rows);
        this.parking = new Parking(view, limit);
    }

    /**
     * Folds a batch. A key whose event cannot be folded or stored is parked, with the events after it; all others go on.
     *
     * @param batch in the order of positions; events that the rows already have in them change nothing
     * @return how many rows changed
     * @throws ParkingLimitReached if too many keys are parked
     */
    public int write(Connection connection, List<? extends Recorded<? extends Event>> batch) throws SQLException {
        List<Touch<K>> touches = touches(batch);
        if (touches.isEmpty()) {
            return 0;
        }
        Map<K, Cell<K, R>> cells = loading.cells(connection, keys(touches));
        touches.forEach(touch -> cell(cells, touch).take(touch.recorded()));
        List<Cell<K, R>> changed = cells.values().stream().filter(Cell::changed).toList();
        store(connection, changed).forEach(cells::put);
        parking.park(connection, cells.values());
        return changed.size();
    }

    private List<Touch<K>> touches(List<? extends Recorded<? extends Event>> batch) {
        List<Touch<K>> touches = new ArrayList<>();
        batch.forEach(recorded -> view.keys(recorded).forEach(key -> touches.add(new Touch<>(key, recorded))));
        return touches;
    }

    private static <K> Set<K> keys(List<Touch<K>> touches) {
        Set<K> keys = new LinkedHashSet<>();
        touches.forEach(touch -> keys.add(touch.key()));
        return keys;
    }

    private Cell<K, R> cell(Map<K, Cell<K, R>> cells, Touch<K> touch) {
        Cell<K, R> cell = cells.get(touch.key());
        if (cell == null) {
            throw new IllegalStateException(
                    "The key " + touch.key() + " of " + view.name() + " does not survive the database");
        }
        return cell;
    }

    /** Returns the cells that could not be stored as a whole, cut to what could. */
    private Map<K, Cell<K, R>> store(Connection connection, Collection<Cell<K, R>> changed) throws SQLException {
        if (changed.isEmpty() || Savepoints.attempt(connection, () -> rows.store(connection, changed)) == null) {
            return Map.of();
        }
        Map<K, Cell<K, R>> cut = new LinkedHashMap<>();
        for (Cell<K, R> cell : changed) {
            Exception refused = Savepoints.attempt(connection, () -> rows.store(connection, List.of(cell)));
            if (refused != null) {
                cut.put(cell.key(), storePart(connection, cell, refused));
            }
        }
        return cut;
    }

    /** Leaves out the last version until the rest can be stored; what was left out last is the event to park. */
    private Cell<K, R> storePart(Connection connection, Cell<K, R> cell, Exception refused) throws SQLException {
        Exception cause = refused;
        for (int kept = cell.versions().size() - 1; kept > 0; kept--) {
            Cell<K, R> part = cell.cut(kept, cause);
            Exception still = Savepoints.attempt(connection, () -> rows.store(connection, List.of(part)));
            if (still == null) {
                return part;
            }
            cause = still;
        }
        return cell.cut(0, cause);
    }

    private record Touch<K>(K key, Recorded<? extends Event> recorded) {
    }
}
