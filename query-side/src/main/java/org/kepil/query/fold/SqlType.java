package org.kepil.query.fold;

import java.lang.reflect.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;

/** The types that a column may have. */
public enum SqlType {
    /** {@link String}, an enum constant by its name, or a rulebook's code. */
    TEXT("text", String.class),
    /** {@link Long}. */
    LONG("bigint", Long.class),
    /** {@link Boolean}. */
    BOOLEAN("boolean", Boolean.class),
    /** {@link UUID}. */
    ID("uuid", UUID.class),
    /** {@link Instant}, to the millisecond. */
    INSTANT("timestamptz", OffsetDateTime.class);

    private final String sql;
    private final Class<?> driverType;

    SqlType(String sql, Class<?> driverType) {
        this.sql = sql;
        this.driverType = driverType;
    }

    String sql() {
        return sql;
    }

    /** As the driver takes it in an array. */
    @Nullable
    Object toDriver(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Coded coded -> coded.code();
            case null -> null;
            default -> value;
        };
    }

    /** A column of an array; of its own class, because the driver sends such in binary and spells all others out. */
    Object[] array(int length) {
        return (Object[]) Array.newInstance(driverType, length);
    }

    @Nullable
    Object read(ResultSet rows, String column) throws SQLException {
        Object value = rows.getObject(column, driverType);
        return value instanceof OffsetDateTime time ? time.toInstant().atOffset(ZoneOffset.UTC) : value;
    }
}
