package org.kepil.query.fold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.log.codec.KepilJson;

/** The columns that a view's table really has, and a row's values for them. */
final class Layout<K, R> {

    private final View<K, R> view;
    private final List<SqlType> types = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param places the columns that say between which positions the row stands */
    Layout(View<K, R> view, List<String> places) {
        this.view = view;
        add(view.table().key(), SqlType.ID);
        places.forEach(place -> add(place, SqlType.LONG));
        add("row_json", SqlType.TEXT);
        view.table().columns().forEach(column -> add(column.name(), column.type()));
    }

    /** The columns of the view's own table. */
    static <K, R> Layout<K, R> of(View<K, R> view) {
        return new Layout<>(view,
                view.table().history() ? List.of("recorded_from", "recorded_to") : List.of("position"));
    }

    private void add(String name, SqlType type) {
        names.add(name);
        types.add(type);
    }

    String table() {
        return table(view);
    }

    static String table(View<?, ?> view) {
        return "view." + view.id();
    }

    String names() {
        return String.join(", ", names);
    }

    /** {@code a = excluded.a, b = excluded.b} of everything but the key. */
    String excluded() {
        return names.stream().skip(1).map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
    }

    String definitions() {
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> names.get(i) + " " + types.get(i).sql() + (i < names.size() - columns() ? " not null" : ""))
                .collect(Collectors.joining(", "));
    }

    private int columns() {
        return view.table().columns().size();
    }

    /** The types of {@link #names()}. */
    List<SqlType> types() {
        return types;
    }

    Slice slice() {
        return new Slice(types);
    }

    List<@Nullable Object> values(UUID id, R row, List<Long> places) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.addAll(places);
        values.add(json(row));
        view.table().columns().forEach(column -> values.add(column.value().apply(row)));
        return values;
    }

    /** The values of a stored row, as {@link #values} would give them to the driver. */
    List<@Nullable Object> read(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            values.add(types.get(i).read(row, names.get(i)));
        }
        return values;
    }

    /** All that a row says, but for its key; equal for equal rows. */
    String text(List<@Nullable Object> values) {
        StringJoiner text = new StringJoiner(", ");
        for (int i = 1; i < names.size(); i++) {
            text.add(names.get(i) + " = " + types.get(i).toDriver(values.get(i)));
        }
        return text.toString();
    }

    static String json(Object row) {
        return KepilJson.mapper().writeValueAsString(row);
    }

    R read(String json) {
        return KepilJson.mapper().readValue(json, view.table().row());
    }
}
