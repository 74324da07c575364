package org.kepil.evidence.keeper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes down what was heard of the keepers. */
final class KeeperStates {

    private static final String TOOK = """
            insert into evidence.keeper (name, number, received_at, agrees, tried_at)
            values (?, ?, clock_timestamp(), true, clock_timestamp())
            on conflict (name) do update set number = excluded.number, received_at = excluded.received_at, agrees = true,
                tried_at = excluded.tried_at, trouble = null
            """;
    private static final String FAILED = """
            insert into evidence.keeper (name, agrees, tried_at, trouble) values (?, ?, clock_timestamp(), ?)
            on conflict (name) do update set agrees = excluded.agrees and keeper.agrees,
                tried_at = excluded.tried_at, trouble = excluded.trouble
            """;
    private static final String COSIGNED = """
            insert into evidence.cosignature (number, keeper, line) values (?, ?, ?) on conflict do nothing
            """;

    private final DataSource source;

    KeeperStates(DataSource source) {
        this.source = source;
    }

    void took(String keeper, long number) throws SQLException {
        update(TOOK, keeper, number);
    }

    /** A keeper that disagreed goes on to disagree until it takes a checkpoint. */
    void failed(String keeper, boolean agrees, String trouble) throws SQLException {
        update(FAILED, keeper, agrees, trouble);
    }

    void cosigned(String keeper, long number, String line) throws SQLException {
        update(COSIGNED, number, keeper, line);
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
