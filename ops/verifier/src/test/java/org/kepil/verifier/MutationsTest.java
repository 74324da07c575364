package org.kepil.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * Each column of each stored thing is changed in each way that an owner of the database can, who has taken away every
 * constraint and trigger, but has neither the signing key nor the copy outside. It does not prove what somebody can do who
 * has both.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutationsTest {

    private static final String SCHEMAS = """
            table_schema not in ('pg_catalog', 'information_schema', 'view', 'another', 'whole')""";

    @TempDir
    private static Path directory = Path.of("");

    private static StoredLog log;

    @BeforeAll
    static void two_installations_with_full_tiles_and_several_checkpoints() throws Exception {
        log = new StoredLog(directory.resolve("a"));
        log.office(299);
        log.sign();
        log.office(99);
        log.sign();
        log.office(299);
        log.sign();
        StoredLog another = another();
        log.owner("create schema another", "create schema whole",
                "alter database " + log.database.name() + " set synchronous_commit = off");
        for (String table : Proven.TABLES.keySet()) {
            copy(another, table);
            unguard(table);
        }
        another.close();
    }

    @AfterAll
    static void close() throws SQLException {
        log.close();
    }

    private static StoredLog another() throws Exception {
        StoredLog another = new StoredLog(directory.resolve("b"));
        another.renamed();
        another.office(298);
        another.sign();
        another.office(99);
        another.sign();
        another.office(299);
        another.sign();
        return another;
    }

    /** The rows of another installation, beside those that are changed. */
    private static void copy(StoredLog another, String table) throws Exception {
        String name = table.substring(table.indexOf('.') + 1);
        log.owner("create table another." + name + " as table " + table + " with no data");
        try (var from = another.database.owner().getConnection(); var to = log.database.owner().getConnection()) {
            var bytes = new ByteArrayOutputStream();
            from.unwrap(PGConnection.class).getCopyAPI()
                    .copyOut("copy " + table + " to stdout (format binary)", bytes);
            to.unwrap(PGConnection.class).getCopyAPI().copyIn(
                    "copy another." + name + " from stdin (format binary)",
                    new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    private static void unguard(String table) {
        String name = table.substring(table.indexOf('.') + 1);
        log.owner("create table whole." + name + " as table " + table,
                "alter table " + table + " disable trigger all");
        log.asked("""
                select format('alter table %%s drop constraint %%I cascade', conrelid::regclass, conname)
                from pg_constraint where conrelid = '%s'::regclass and contype <> 'n' order by contype = 'p'
                """.formatted(table)).forEach(log::owner);
        log.asked("select column_name from information_schema.columns where is_identity = 'YES'"
                + " and table_schema || '.' || table_name = '" + table + "'")
                .forEach(column -> log.owner("alter table " + table + " alter " + column + " drop identity"));
        columns(table).keySet()
                .forEach(column -> log.owner("alter table " + table + " alter " + column + " drop not null"));
    }

    @Test
    void what_nobody_changed_is_whole() {
        StoredLog.Answer answer = log.verified();
        assertThat(answer.code()).as(answer.said()).isZero();
        assertThat(answer.said()).startsWith("Whole: 700 events, 700 of them under 3 signed checkpoints.");
    }

    @Test
    void every_column_that_is_stored_is_proven_or_named_with_the_reason() {
        List<String> unknown = log.asked("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns where
                """ + SCHEMAS).stream().filter(column -> {
            String table = column.substring(0, column.lastIndexOf('.'));
            return !Proven.TABLES.containsKey(table) && !Proven.NOTES.containsKey(table)
                    && !Proven.NOTES.containsKey(column);
        }).toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_change_of_every_column_is_found_and_its_position_named() {
        Map<String, String> missed = new LinkedHashMap<>();
        int changes = 0;
        for (String table : Proven.TABLES.keySet()) {
            for (Map.Entry<String, String> column : columns(table).entrySet()) {
                if (Proven.NOTES.containsKey(table + "." + column.getKey())) {
                    continue;
                }
                int found = 0;
                for (Change change : Change.of(table, column.getKey(), column.getValue())) {
                    found += tried(change, missed);
                }
                assertThat(found > 0 || table.equals("log.event_pending")).as(table + "." + column).isTrue();
                changes += found;
            }
            for (Change change : Change.ofRows(table)) {
                changes += tried(change, missed);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(changes).isGreaterThan(200);
    }

    /** Answers whether anything was changed by it. */
    private static int tried(Change change, Map<String, String> missed) {
        String name = change.table().substring(change.table().indexOf('.') + 1);
        log.owner(change.sql());
        try {
            boolean same = log.asked("""
                    select 1 from ((table %1$s except all table whole.%2$s)
                        union all (table whole.%2$s except all table %1$s)) d limit 1
                    """.formatted(change.table(), name)).isEmpty();
            if (same) {
                return 0;
            }
            StoredLog.Answer answer = log.verified();
            if (answer.code() != 1 || !change.names(answer.position())) {
                missed.put(change.sql(), answer.code() + " " + answer.said() + " expected " + change.first() + " to "
                        + change.last());
            }
            return 1;
        } finally {
            log.owner("truncate " + change.table(), "insert into " + change.table() + " table whole." + name);
        }
    }

    private static Map<String, String> columns(String table) {
        List<String> told = new ArrayList<>(log.asked("""
                select column_name || ' ' || udt_name from information_schema.columns
                where table_schema || '.' || table_name = '%s' order by ordinal_position""".formatted(table)));
        return told.stream().map(line -> line.split(" ")).collect(
                Collectors.toMap(each -> each[0], each -> each[1], (one, _) -> one, LinkedHashMap::new));
    }
}
