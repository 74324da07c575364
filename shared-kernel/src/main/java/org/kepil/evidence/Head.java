package org.kepil.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * How far the log and its checkpoints have come.
 *
 * @param size      how many events have a position
 * @param signed    how many of them the last checkpoint covers
 * @param sinceLast how old it is; a day if there is none
 */
record Head(long size, long signed, Duration sinceLast) {

    private static final String HEAD = """
            select coalesce((select max(pos) from log.event_log) + 1, 0), coalesce(max(size), 0),
                coalesce(extract(epoch from clock_timestamp() - max(signed_at)) * 1000, 86400000)::bigint
            from (select size, signed_at from evidence.checkpoint order by number desc limit 1) c
            """;

    static Head read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(HEAD)) {
            row.next();
            return new Head(row.getLong(1), row.getLong(2), Duration.ofMillis(row.getLong(3)));
        }
    }

    long unsigned() {
        return size - signed;
    }
}
