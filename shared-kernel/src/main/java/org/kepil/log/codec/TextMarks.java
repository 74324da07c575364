package org.kepil.log.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * The rule of the house about text in events: whatever can hold text is marked {@link Personal}, and then kept encrypted,
 * or {@link Open}. Personal texts are {@link PersonalText}, name the person they are about and have an identity of their
 * own.
 */
public final class TextMarks {

    private static final List<Class<?>> WITHOUT_TEXT = List.of(Number.class, Boolean.class, Enum.class, UUID.class,
            TemporalAccessor.class, TemporalAmount.class, ZoneId.class);
    private static final List<Class<?>> CONTAINERS = List.of(Collection.class, Map.class, Optional.class);

    private final List<String> violations = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private TextMarks() {
    }

    /** @throws IllegalStateException naming every component that breaks the rule */
    public static void check(StoredTypes types) {
        List<String> violations = violations(types.all().stream().<Class<?>>map(StoredType::type).toList());
        if (!violations.isEmpty()) {
            throw new IllegalStateException("Events break the rule about text: " + String.join("; ", violations));
        }
    }

    /** One sentence for each component of the records, and of the records in them, that breaks the rule. */
    static List<String> violations(Collection<? extends Class<?>> records) {
        TextMarks marks = new TextMarks();
        records.forEach(marks::visit);
        return List.copyOf(marks.violations);
    }

    private void visit(Class<?> record) {
        if (seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                judge(record, component);
            }
        }
    }

    private void judge(Class<?> owner, RecordComponent component) {
        Personal personal = component.getAnnotation(Personal.class);
        boolean open = component.isAnnotationPresent(Open.class);
        String wrong = null;
        if (personal != null) {
            wrong = open ? "is marked both ways" : wrongMark(owner, component, personal);
        } else if (component.getType() == PersonalText.class) {
            wrong = "is a personal text without @Personal";
        } else if (!open && mayHoldText(component.getGenericType())) {
            wrong = "holds text and is marked neither @Personal nor @Open";
        }
        if (wrong != null) {
            violations.add(owner.getSimpleName() + "." + component.getName() + " " + wrong);
        }
    }

    private @Nullable String wrongMark(Class<?> owner, RecordComponent component, Personal personal) {
        if (component.getType() != PersonalText.class) {
            return "is @Personal but no PersonalText";
        }
        if (!personal.field().matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*")) {
            return "has a field identity that is not feature.field: " + personal.field();
        }
        if (!fields.add(personal.field())) {
            return "has the field identity of another component: " + personal.field();
        }
        boolean person = Arrays.stream(owner.getRecordComponents())
                .anyMatch(each -> each.getName().equals(personal.of()) && each.getType() == PersonId.class);
        return person ? null : "is about a person that " + personal.of() + " does not name";
    }

    private boolean mayHoldText(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw
                && CONTAINERS.stream().anyMatch(each -> each.isAssignableFrom(raw))) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(this::mayHoldText);
        }
        return !(type instanceof Class<?> plain && isWithoutText(plain));
    }

    private boolean isWithoutText(Class<?> type) {
        if (type.isRecord()) {
            visit(type);
            return true;
        }
        return type.isPrimitive() || WITHOUT_TEXT.stream().anyMatch(each -> each.isAssignableFrom(type));
    }
}
