package org.kepil.log.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;
import org.kepil.kernel.Event;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.RulebookId;

/** Arbitrary events of every type: any text that is valid Unicode, any instant, and null wherever a part may be missing. */
final class AnyEvent {

    private static final List<Class<? extends Event>> TYPES = StoredTypes.current().all().stream()
            .<Class<? extends Event>>map(StoredType::type).toList();

    private AnyEvent() {
    }

    static Arbitrary<Event> any() {
        return Arbitraries.of(TYPES).flatMap(type -> record(type).map(type::cast));
    }

    static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<Object> record(Class<?> type) {
        List<Arbitrary<Optional<Object>>> components = Arrays.stream(type.getRecordComponents())
                .map(AnyEvent::component)
                .toList();
        return Combinators.combine(components).as(values -> make(type, values));
    }

    /** Text about a person needs the person, also where an event may be about none. */
    private static Arbitrary<Optional<Object>> component(RecordComponent component) {
        Arbitrary<Object> values = value(component.getGenericType()).asGeneric();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != PersonId.class;
        return values.optional(nullable ? 0.7 : 1);
    }

    private static Arbitrary<?> value(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? value(list.getActualTypeArguments()[0]).list().ofMaxSize(3)
                : value((Class<?>) type);
    }

    private static Arbitrary<?> value(Class<?> type) {
        if (type == RulebookId.class) {
            return Combinators.combine(Arbitraries.strings().withCharRange('A', 'Z').ofLength(2),
                    Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(20)).as(RulebookId::new);
        }
        if (Coded.class.isAssignableFrom(type)) {
            return codes().map(code -> make(type, List.of(Optional.of(code))));
        }
        if (type == BaseValue.class) {
            return Combinators.combine(text(), text(), Arbitraries.longs().greaterOrEqual(1), days(),
                    record(Basis.class).map(Basis.class::cast)).as(BaseValue::new);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "PersonalText" -> text().map(PersonalText::of);
            case "int" -> Arbitraries.integers();
            case "long" -> Arbitraries.longs();
            case "Currency" -> Arbitraries.of(Currency.getAvailableCurrencies());
            case "boolean" -> Arbitraries.of(true, false);
            case "UUID" -> ids();
            case "Instant" -> instants();
            case "LocalDate" -> days();
            case "ZoneId" -> Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
            default -> throw new IllegalStateException("Say here how to make any " + type);
        };
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('A', 'Z').numeric().withChars('_').ofMinLength(1).ofMaxLength(59)
                .map(rest -> "A" + rest);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().all().ofMaxLength(40).filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(-62_167_219_200_000L, 253_402_300_799_999L).map(Instant::ofEpochMilli);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);
    }

    private static Object make(Class<?> type, List<Optional<Object>> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable
        Object[] arguments = new Object[types.length];
        for (int at = 0; at < types.length; at++) {
            arguments[at] = values.get(at).orElse(null);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
