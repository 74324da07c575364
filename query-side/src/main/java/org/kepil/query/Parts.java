package org.kepil.query;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values of which a record consists, and those of the records in it. */
final class Parts {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private Parts() {
    }

    /** All values of the type, each once, in the order in which they stand. */
    static <T> List<T> in(@Nullable Object whole, Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        walk(whole, value -> {
            if (type.isInstance(value)) {
                found.add(type.cast(value));
            }
        });
        return List.copyOf(found);
    }

    /** The first value of the type among the components of the record itself; null if there is none. */
    static <T> @Nullable T component(Record record, Class<T> type) {
        return ACCESSORS.get(record.getClass()).stream().map(accessor -> value(accessor, record))
                .filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    private static void walk(@Nullable Object whole, Consumer<Object> each) {
        switch (whole) {
            case Record record -> {
                each.accept(record);
                ACCESSORS.get(record.getClass()).forEach(accessor -> walk(value(accessor, record), each));
            }
            case Collection<?> many -> many.forEach(one -> walk(one, each));
            case Map<?, ?> map -> map.forEach((key, value) -> {
                walk(key, each);
                walk(value, each);
            });
            case Optional<?> maybe -> maybe.ifPresent(one -> walk(one, each));
            case null, default -> {
            }
        }
    }

    private static @Nullable Object value(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record can be read.", impossible);
        }
    }
}
