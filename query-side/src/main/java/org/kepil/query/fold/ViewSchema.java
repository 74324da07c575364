package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Makes the tables that views declare, in schema {@code view}. Made once, they are left alone. */
public final class ViewSchema {

    /** Serialises processes that start at the same time. */
    private static final long LOCK = 0x6b6570696c76L;

    private static final List<String> MACHINE = List.of("""
            create table if not exists view.progress (
                view       text not null,
                segment    int not null,
                position   bigint not null,
                owner      uuid,
                epoch      bigint not null default 0,
                claimed_at timestamptz,
                primary key (view, segment))
            """, """
            create table if not exists view.parked (
                view      text not null,
                key       uuid not null,
                position  bigint not null,
                event_id  uuid not null,
                cause     text not null,
                parked_at timestamptz not null,
                waiting   bigint not null,
                primary key (view, key))
            """);

    private ViewSchema() {
    }

    /**
     * Creates what is missing.
     *
     * @param reader connects as the owner of schema {@code view}
     */
    public static void create(DataSource reader, Collection<? extends View<?, ?>> views) throws SQLException {
        try (Connection connection = reader.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            for (String table : MACHINE) {
                statement.execute(table);
            }
            for (View<?, ?> view : views) {
                create(statement, view);
            }
            connection.commit();
        }
    }

    private static <K, R> void create(Statement statement, View<K, R> view) throws SQLException {
        Table<K, R> table = view.table();
        String primary = table.history() ? table.key() + ", recorded_from" : table.key();
        statement.execute("create table if not exists " + Layout.table(view) + " ("
                + Layout.of(view).definitions() + ", primary key (" + primary + "))");
        String standing = table.history() ? " where recorded_to = " + Table.OPEN_END : "";
        if (table.history()) {
            statement.execute("create unique index if not exists " + view.id() + "_standing on " + Layout.table(view)
                    + " (" + table.key() + ")" + standing);
        }
        for (int i = 0; i < table.indexes().size(); i++) {
            statement.execute("create index if not exists " + view.id() + "_" + i + " on " + Layout.table(view)
                    + index(table.indexes().get(i)) + standing);
        }
    }

    private static String index(String columns) {
        return columns.startsWith("using ") ? " " + columns : " (" + columns + ")";
    }
}
