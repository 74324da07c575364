package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Every distinct version of every row, with the positions between which it stood. */
final class HistoryRows<K, R> implements Rows<K, R> {

    private static final List<SqlType> KEY_AND_END = List.of(SqlType.ID, SqlType.LONG);

    private final Layout<K, R> layout;
    private final String insert;
    private final String end;

    HistoryRows(View<K, R> view) {
        String key = view.table().key();
        layout = Layout.of(view);
        insert = "insert into " + layout.table() + " (" + layout.names() + ") select * from "
                + Slice.unnest(layout.types()) + " on conflict do nothing";
        end = "update " + layout.table() + " r set recorded_to = ended.position from " + Slice.unnest(KEY_AND_END)
                + " as ended(key, position) where r." + key + " = ended.key and r.recorded_to = " + Table.OPEN_END
                + " and r.recorded_from < ended.position";
    }

    @Override
    public void store(Connection connection, Collection<Cell<K, R>> changed) throws SQLException {
        Slice ended = new Slice(KEY_AND_END);
        Slice begun = layout.slice();
        for (Cell<K, R> cell : changed) {
            if (cell.wasStored()) {
                ended.add(List.of(cell.id(), cell.versions().getFirst().event().position()));
            }
            addVersions(begun, cell);
        }
        execute(connection, end, ended);
        execute(connection, insert, begun);
    }

    private void addVersions(Slice begun, Cell<K, R> cell) {
        List<Cell.Version<R>> versions = cell.versions();
        for (int i = 0; i < versions.size(); i++) {
            R row = versions.get(i).row();
            if (row != null) {
                long to = i + 1 < versions.size() ? versions.get(i + 1).event().position() : Table.OPEN_END;
                begun.add(layout.values(cell.id(), row, List.of(versions.get(i).event().position(), to)));
            }
        }
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
        return "r.recorded_to = " + Table.OPEN_END;
    }

    @Override
    public String position() {
        return "recorded_from";
    }
}
