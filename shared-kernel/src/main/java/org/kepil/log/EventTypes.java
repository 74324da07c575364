package org.kepil.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The small numbers by which rows name their event type; a number never changes, so each is looked up once. */
final class EventTypes {

    private final DataSource source;
    private final Map<Class<?>, Short> numbers = new ConcurrentHashMap<>();
    private volatile Map<Short, EventType> types = Map.of();

    EventTypes(DataSource source) {
        this.source = source;
    }

    /** The number of an event's class, given to it now if it never was stored before. */
    short number(Class<?> event) {
        Short known = numbers.get(event);
        return known != null ? known : numbers.computeIfAbsent(event, this::findOrAdd);
    }

    /** What a number stands for. @throws IllegalStateException if the log has no such number */
    EventType type(short number) {
        EventType known = types.get(number);
        if (known == null) {
            types = read();
            known = types.get(number);
        }
        if (known == null) {
            throw new IllegalStateException("The log has no event type with number " + number);
        }
        return known;
    }

    private short findOrAdd(Class<?> event) {
        EventType type = EventType.of(event);
        Short number = number(type);
        if (number == null) {
            add(type);
            number = number(type);
        }
        if (number == null) {
            throw new IllegalStateException("The log did not take event type " + type);
        }
        return number;
    }

    private @Nullable Short number(EventType type) {
        types = read();
        return types.entrySet().stream().filter(entry -> entry.getValue().equals(type)).map(Map.Entry::getKey)
                .findAny().orElse(null);
    }

    /** Somebody else may add the same type at the same time. */
    private void add(EventType type) {
        try (Connection connection = source.getConnection();
                var insert = connection.prepareStatement(
                        "insert into log.event_type (name, revision) values (?, ?) on conflict do nothing")) {
            insert.setString(1, type.name());
            insert.setInt(2, type.revision());
            insert.execute();
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }

    private Map<Short, EventType> read() {
        try (Connection connection = source.getConnection();
                var select = connection.prepareStatement("select type_id, name, revision from log.event_type");
                var rows = select.executeQuery()) {
            Map<Short, EventType> read = new HashMap<>();
            while (rows.next()) {
                read.put(rows.getShort(1), new EventType(rows.getString(2), rows.getInt(3)));
            }
            return read;
        } catch (SQLException e) {
            throw StoreFailure.reading(e);
        }
    }
}
