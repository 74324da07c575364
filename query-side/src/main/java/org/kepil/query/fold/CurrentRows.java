package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** One row for each key. */
final class CurrentRows<K, R> implements Rows<K, R> {

    private static final List<SqlType> KEY_AND_POSITION = List.of(SqlType.ID, SqlType.LONG);

    private final Layout<K, R> layout;
    private final String upsert;
    private final String delete;

    CurrentRows(View<K, R> view) {
        String key = view.table().key();
        layout = Layout.of(view);
        upsert = "insert into " + layout.table() + " as r (" + layout.names() + ") select * from "
                + Slice.unnest(layout.types()) + " on conflict (" + key + ") do update set " + layout.excluded()
                + " where r.position < excluded.position";
        delete = "delete from " + layout.table() + " r using " + Slice.unnest(KEY_AND_POSITION)
                + " as gone(key, position) where r." + key + " = gone.key and r.position < gone.position";
    }

    @Override
    public void store(Connection connection, Collection<Cell<K, R>> changed) throws SQLException {
        Slice set = layout.slice();
        Slice gone = new Slice(KEY_AND_POSITION);
        for (Cell<K, R> cell : changed) {
            R row = cell.row();
            if (row != null) {
                set.add(layout.values(cell.id(), row, List.of(cell.position())));
            } else if (cell.wasStored()) {
                gone.add(List.of(cell.id(), cell.position()));
            }
        }
        execute(connection, upsert, set);
        execute(connection, delete, gone);
    }

    private void execute(Connection connection, String sql, Slice slice) throws SQLException {
        if (slice.size() > 0) {
            int written = slice.execute(connection, sql);
            if (written != slice.size()) {
                throw new SomebodyElseWrote(layout.table(), slice.size(), written);
            }
        }
    }

    @Override
    public String standing() {
        return "true";
    }

    @Override
    public String position() {
        return "position";
    }
}
