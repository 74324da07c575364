package org.kepil.log;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Short ways to ask the database in tests. */
public final class Sql {

    private Sql() {
    }

    public static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static long number(DataSource source, String sql) {
        Long number = new JdbcTemplate(source).queryForObject(sql, Long.class);
        return number == null ? -1 : number;
    }

    public static String text(DataSource source, String sql) {
        return String.valueOf(new JdbcTemplate(source).queryForObject(sql, String.class));
    }
}
