package org.kepil.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change to what is stored.
 *
 * @param first the first position that may be named
 * @param last  the last one
 */
record Change(String table, String sql, long first, long last) {

    /** A row that is changed, by its key; another that it is mixed up with; and the positions that may be named. */
    private record Place(String where, String other, long first, long last) {
    }

    private static List<Place> places(String table) {
        String index = "idx = (select idx from whole.event_log where pos = %d)";
        return switch (table) {
            case "log.event" -> List.of(
                    new Place(index.formatted(290), index.formatted(301), 290, 290),
                    new Place(index.formatted(650), index.formatted(655), 650, 650));
            case "log.event_log" -> List.of(new Place("pos = 290", "pos = 301", 290, 290),
                    new Place("pos = 650", "pos = 655", 650, 650));
            case "log.event_type" -> List.of(new Place("type_id = 1", "type_id = 2", 0, 0));
            case "log.leaf_format" -> List.of(new Place("format = 2", "format = 2", 0, 0));
            case "log.event_pending" -> List.of(new Place("idx = 1", "idx = 2", 700, 700));
            case "evidence.tile" -> List.of(new Place("level = 0 and index = 1", "level = 0 and index = 0", 0, 511));
            case "evidence.checkpoint" -> List.of(new Place("number = 2", "number = 1", 299, 700),
                    new Place("number = 3", "number = 2", 300, 700));
            case "evidence.cosignature" -> List.of(new Place("number = 2", "number = 1", 299, 700));
            default -> throw new IllegalArgumentException(table);
        };
    }

    /** Every way to change one column. */
    static List<Change> of(String table, String column, String type) {
        String name = table.substring(table.indexOf('.') + 1);
        List<Change> changes = new ArrayList<>();
        for (Place each : places(table)) {
            Place place = order(column, each);
            String of = "(select " + column + " from %s." + name + " where %s)";
            String own = of.formatted("whole", place.where());
            String others = of.formatted("whole", place.other());
            Stream.concat(values(column, type), Stream.of("null", others, of.formatted("another", place.where())))
                    .map(value -> "update " + table + " set " + column + " = " + value + " where " + place.where())
                    .forEach(sql -> changes.add(new Change(table, sql, place.first(), place.last())));
            changes.add(new Change(table, "update %s set %s = case when %s then %s else %s end where (%s) or (%s)"
                    .formatted(table, column, place.where(), others, own, place.where(), place.other()), place.first(),
                    place.last()));
        }
        return changes;
    }

    /**
     * What the order is made of tells two places at once, and the neighbour's may come first. After the last full tile a leaf
     * that moves with its event is told from the last checkpoint on.
     */
    private static Place order(String column, Place place) {
        long first = switch (column) {
            case "idx" -> place.first() - 1;
            case "pos" -> place.first() < 512 ? place.first() : 400;
            default -> place.first();
        };
        return new Place(place.where(), place.other(), first, place.last() + place.first() - first);
    }

    /** Flipped and cut values. */
    private static Stream<String> values(String column, String type) {
        return switch (type) {
            case "int2" -> Stream.of(column + " + 1::int2", column + " - 1::int2", "0", "-1");
            case "int4" -> Stream.of(column + " + 1", column + " # 1", "0", "-1");
            case "int8" -> Stream.of(column + " + 100000", column + " # 1", "-1");
            case "uuid" -> Stream.of("gen_random_uuid()", "'00000000-0000-0000-0000-000000000000'");
            case "timestamptz" -> Stream.of(column + " + interval '1 us'", column + " - interval '1 us'",
                    "date_trunc('day', " + column + ")", column + " + interval '1 h'");
            case "bytea" -> Stream.of("set_bit(%1$s, 0, 1 - get_bit(%1$s, 0))".formatted(column),
                    "set_bit(%1$s, length(%1$s) * 8 - 1, 1 - get_bit(%1$s, length(%1$s) * 8 - 1))".formatted(column),
                    "substr(%1$s, 1, length(%1$s) - 1)".formatted(column), "substr(" + column + ", 2)", "''",
                    column + " || ' '");
            case "text" -> Stream.of("'x' || substr(" + column + ", 2)",
                    "left(%1$s, length(%1$s) / 2) || 'x' || substr(%1$s, length(%1$s) / 2 + 2)".formatted(column),
                    "left(" + column + ", -1)", "''", column + " || ' '", column + " || chr(10)");
            default -> throw new IllegalArgumentException("No change is known for " + type + ".");
        };
    }

    /** Rows that are taken away, put in twice, swapped, cut off at the end, and brought in from another installation. */
    static List<Change> ofRows(String table) {
        String name = table.substring(table.indexOf('.') + 1);
        List<Change> changes = new ArrayList<>();
        for (Place place : places(table)) {
            Stream.of("delete from %1$s where %3$s",
                    "insert into %1$s select * from whole.%2$s where %3$s",
                    "delete from %1$s where %3$s; insert into %1$s select * from another.%2$s where %3$s",
                    "insert into %1$s select * from another.%2$s where %3$s", "delete from %1$s")
                    .map(sql -> sql.formatted(table, name, place.where()))
                    .forEach(
                            sql -> changes.add(new Change(table, sql, sql.contains("where") ? place.first() : 0, 700)));
        }
        return changes.stream().filter(change -> !takesCosignatureAway(change)).toList();
    }

    /** A witness that was away leaves no line, so nobody can tell that one is missing; it takes a proof away and fakes none. */
    private static boolean takesCosignatureAway(Change change) {
        return change.table().equals("evidence.cosignature") && change.sql().startsWith("delete")
                && !change.sql().contains("insert");
    }

    boolean names(long position) {
        return position >= first && position <= last;
    }
}
