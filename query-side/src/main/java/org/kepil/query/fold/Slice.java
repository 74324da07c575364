package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many rows as one array for each column, which is how one statement takes them. */
final class Slice {

    private final List<SqlType> types;
    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    Slice(List<SqlType> types) {
        this.types = types;
        types.forEach(_ -> columns.add(new ArrayList<>()));
    }

    void add(List<@Nullable Object> row) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(types.get(i).toDriver(row.get(i)));
        }
    }

    int size() {
        return columns.getFirst().size();
    }

    /** Runs the statement, whose parameters are the columns in order. Returns how many rows it wrote. */
    int execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                SqlType type = types.get(i);
                statement.setArray(i + 1, connection.createArrayOf(type.sql(), columns.get(i).toArray(type::array)));
            }
            return statement.executeUpdate();
        }
    }

    /** {@code unnest(?::bigint[], ?::text[])}, as wide as the types. */
    static String unnest(List<SqlType> types) {
        return types.stream().map(type -> "?::" + type.sql() + "[]")
                .collect(java.util.stream.Collectors.joining(", ", "unnest(", ")"));
    }
}
