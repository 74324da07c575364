package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Brings the rows that a batch touches into memory, with one statement. */
final class Loading<K, R> {

    private final View<K, R> view;
    private final Layout<K, R> layout;
    private final String select;

    Loading(View<K, R> view, Rows<K, R> rows) {
        this.view = view;
        this.layout = Layout.of(view);
        this.select = "select wanted.key, r." + rows.position()
                + " as position, r.row_json, p.key is not null as parked"
                + " from unnest(?::uuid[]) as wanted(key)" + " left join " + layout.table() + " r on r."
                + view.table().key() + " = wanted.key and " + rows.standing()
                + " left join view.parked p on p.view = ? and p.key = wanted.key";
    }

    /** A cell for each key, in the order of the keys. */
    Map<K, Cell<K, R>> cells(Connection connection, Collection<K> keys) throws SQLException {
        Map<K, Cell<K, R>> cells = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            Object[] ids = keys.stream().map(view.table().id()).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setString(2, view.id());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    K key = view.table().identified().apply(rows.getObject(1, UUID.class));
                    cells.put(key, cell(key, rows));
                }
            }
        }
        return cells;
    }

    private Cell<K, R> cell(K key, ResultSet rows) throws SQLException {
        String state = rows.getString("row_json");
        return state == null
                ? new Cell<>(view, key, null, -1, rows.getBoolean("parked"))
                : new Cell<>(view, key, layout.read(state), rows.getLong("position"), rows.getBoolean("parked"));
    }
}
