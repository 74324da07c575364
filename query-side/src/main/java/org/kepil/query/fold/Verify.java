package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.LogReader;
import org.kepil.query.fold.Chronicle.Expected;

/**
 * Folds the whole log anew, in memory, and compares row by row with the stored view. Both sides stand at the position
 * that the view had when the check began; the view goes on meanwhile. One check runs at a time, because each holds all
 * rows of its view in memory.
 */
public final class Verify {

    private static final int FETCH_ROWS = 1000;

    private final DataSource reader;
    private final Source source;
    private final Semaphore turn = new Semaphore(1);

    /** @param reader connects as the owner of schema {@code view} */
    public Verify(DataSource reader, LogReader log) {
        this(reader, position -> log.replay(-1, position));
    }

    Verify(DataSource reader, Source source) {
        this.reader = reader;
        this.source = source;
    }

    /** Where the events come from. */
    interface Source {

        /** All events up to the position, that one included, in order. */
        Stream<? extends Recorded<? extends Event>> upTo(long position);
    }

    /**
     * Compares all of the view.
     *
     * @throws VerificationRuns      while another one runs
     * @throws IllegalStateException if the database cannot be read
     */
    public <K, R> Verification run(View<K, R> view) {
        if (!turn.tryAcquire()) {
            throw new VerificationRuns();
        }
        try {
            return alone(view);
        } finally {
            turn.release();
        }
    }

    private <K, R> Verification alone(View<K, R> view) {
        try (Connection connection = reader.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Verification verification = compare(view, connection);
            connection.rollback();
            return verification;
        } catch (SQLException e) {
            throw new IllegalStateException("View " + view.name() + " cannot be verified now: " + e.getMessage(), e);
        }
    }

    /** The first statement takes the snapshot in which position, parked keys and rows are read. */
    private <K, R> Verification compare(View<K, R> view, Connection snapshot) throws SQLException {
        long position = position(view, snapshot);
        Map<UUID, Long> parked = parked(view, snapshot);
        Chronicle<K, R> chronicle = new Chronicle<>(view, parked);
        try (Stream<? extends Recorded<? extends Event>> all = source.upTo(position)) {
            all.forEachOrdered(chronicle::take);
        }
        Layout<K, R> layout = Layout.of(view);
        Map<String, Expected> expected = chronicle.expected(layout);
        int rows = expected.size();
        Differences differences = differences(view, layout, snapshot, expected);
        List<String> waiting = parked.keySet().stream().map(UUID::toString).sorted().toList();
        return new Verification(view.name(), view.version(), position, chronicle.events(), rows,
                differences.count(), differences.listed(), waiting);
    }

    private static long position(View<?, ?> view, Connection snapshot) throws SQLException {
        String select = "select coalesce(min(position), -1) from view.progress where view = ?";
        try (PreparedStatement statement = snapshot.prepareStatement(select)) {
            statement.setString(1, view.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Map<UUID, Long> parked(View<?, ?> view, Connection snapshot) throws SQLException {
        Map<UUID, Long> parked = new HashMap<>();
        String select = "select key, position from view.parked where view = ?";
        try (PreparedStatement statement = snapshot.prepareStatement(select)) {
            statement.setString(1, view.id());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    parked.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return parked;
    }

    /** Takes each stored row out of what is expected; what is left over is missing. */
    private static <K, R> Differences differences(View<K, R> view, Layout<K, R> layout, Connection snapshot,
            Map<String, Expected> expected) throws SQLException {
        Differences differences = new Differences();
        try (PreparedStatement select = snapshot
                .prepareStatement("select " + layout.names() + " from " + layout.table())) {
            select.setFetchSize(FETCH_ROWS);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    compare(view, layout, rows, expected, differences);
                }
            }
        }
        expected.values().forEach(
                missing -> differences.add(new Difference(missing.place(), null, missing.text(), missing.position())));
        return differences;
    }

    private static <K, R> void compare(View<K, R> view, Layout<K, R> layout, ResultSet row,
            Map<String, Expected> expected, Differences differences) throws SQLException {
        String id = row.getString(1);
        long from = row.getLong(2);
        String place = view.table().history() ? id + "@" + from : id;
        Expected folded = expected.remove(place);
        String stored = layout.text(layout.read(row));
        if (folded == null) {
            differences.add(new Difference(place, stored, null, from));
        } else if (!folded.text().equals(stored)) {
            differences.add(new Difference(place, stored, folded.text(), folded.position()));
        }
    }
}
