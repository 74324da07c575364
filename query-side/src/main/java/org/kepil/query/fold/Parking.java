package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.kepil.query.fold.Cell.Failure;

/** Remembers which keys of a view wait before an event that could not be folded, and why. */
final class Parking {

    private static final String PARK = """
            insert into view.parked (view, key, position, event_id, cause, parked_at, waiting)
            values (?, ?, ?, ?, ?, clock_timestamp(), 1)
            """;
    private static final String WAIT = "update view.parked set waiting = waiting + ? where view = ? and key = ?";
    private static final int CAUSE_LENGTH = 1000;

    private final View<?, ?> view;
    private final ParkingLimit limit;

    Parking(View<?, ?> view, ParkingLimit limit) {
        this.view = view;
        this.limit = limit;
    }

    /** Parks those cells that failed, and counts what came for those that wait already. */
    <K, R> void park(Connection connection, Collection<Cell<K, R>> cells) throws SQLException {
        for (Cell<K, R> cell : cells) {
            Failure failure = cell.failure();
            if (failure != null) {
                park(connection, cell, failure);
            }
            if (cell.waiting() > 0) {
                await(connection, cell);
            }
        }
        List<Failure> failures = cells.stream().map(Cell::failure).filter(Objects::nonNull).toList();
        if (!failures.isEmpty()) {
            check(connection, failures.getLast().cause());
        }
    }

    private void park(Connection connection, Cell<?, ?> cell, Failure failure) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PARK)) {
            insert.setString(1, view.id());
            insert.setObject(2, cell.id());
            insert.setLong(3, failure.event().position());
            insert.setObject(4, failure.event().eventId());
            insert.setString(5, text(failure.cause()));
            insert.executeUpdate();
        }
    }

    private void await(Connection connection, Cell<?, ?> cell) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(WAIT)) {
            update.setInt(1, cell.waiting());
            update.setString(2, view.id());
            update.setObject(3, cell.id());
            update.executeUpdate();
        }
    }

    private void check(Connection connection, Throwable last) throws SQLException {
        String count = "select (select count(*) from view.parked where view = ?), (select count(*) from "
                + Layout.table(view) + ")";
        try (PreparedStatement select = connection.prepareStatement(count)) {
            select.setString(1, view.id());
            try (ResultSet counted = select.executeQuery()) {
                counted.next();
                if (!limit.allows(counted.getLong(1), counted.getLong(2))) {
                    throw new ParkingLimitReached(view.name(), counted.getLong(1), last);
                }
            }
        }
    }

    private static String text(Exception cause) {
        String text = Fault.describe(cause);
        return text.length() > CAUSE_LENGTH ? text.substring(0, CAUSE_LENGTH) : text;
    }
}
