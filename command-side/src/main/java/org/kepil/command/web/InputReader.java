package org.kepil.command.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an {@link Input} of the fields of a request, and tells everything that is wrong with them at once. */
@Component
final class InputReader {

    private final Validator validator;
    private final Clock clock;

    InputReader(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** @throws Invalid with every violation, in the order of the record's components */
    <T extends Input> T read(Class<T> type, Body body, TextForm form) {
        List<Violation> violations = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(type, components[i], body, form, violations);
        }
        unknown(components, body).forEach(field -> violations.add(new Violation(field, "unknown")));
        if (violations.isEmpty()) {
            T input = instance(type, components, values);
            violations.addAll(TimesTold.violations(input, clock.instant()));
            if (violations.isEmpty()) {
                return input;
            }
        }
        throw new Invalid(violations);
    }

    private @Nullable Object value(Class<?> type, RecordComponent component, Body body, TextForm form,
            List<Violation> violations) {
        String field = component.getName();
        if (component.getType() == Figures.class) {
            return figures(field + ".", body, form, violations);
        }
        if (misplaced(component, body)) {
            violations.add(new Violation(field, "format"));
            return null;
        }
        String text = body.texts().get(field);
        try {
            Object value = component.getType() == List.class
                    ? list(component, text, form)
                    : text == null ? null : form.read(field, component.getType(), text);
            validator.validateValue(type, field, value).stream().map(broken -> new Violation(field, rule(broken)))
                    .distinct().forEach(violations::add);
            return value;
        } catch (Invalid unreadable) {
            violations.addAll(unreadable.violations());
            return null;
        }
    }

    private static boolean misplaced(RecordComponent component, Body body) {
        String field = component.getName();
        return body.strange().contains(field)
                || body.flags().contains(field) && component.getType() != Boolean.class
                || body.lists().contains(field) && component.getType() != List.class;
    }

    /** In a form, the parts of a list are divided by commas, semicolons or lines. */
    private static List<Object> list(RecordComponent component, @Nullable String text, TextForm form) {
        if (text == null) {
            return List.of();
        }
        Class<?> part = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return Stream.of(text.split("[,;\\n]")).map(String::strip).filter(one -> !one.isEmpty())
                .map(one -> form.read(component.getName(), part, one)).distinct().toList();
    }

    private static Figures figures(String begin, Body body, TextForm form, List<Violation> violations) {
        Map<String, BigDecimal> values = new HashMap<>();
        Stream.concat(body.texts().keySet().stream(), body.strange().stream()).filter(name -> name.startsWith(begin))
                .sorted().forEach(name -> {
                    try {
                        String text = Objects.requireNonNullElse(body.texts().get(name), "");
                        values.put(name.substring(begin.length()),
                                (BigDecimal) form.read(name, BigDecimal.class, text));
                    } catch (Invalid unreadable) {
                        violations.addAll(unreadable.violations());
                    }
                });
        return new Figures(values);
    }

    private static String rule(ConstraintViolation<?> broken) {
        Class<? extends Annotation> constraint = broken.getConstraintDescriptor().getAnnotation().annotationType();
        if (constraint == NotNull.class || List.of().equals(broken.getInvalidValue())) {
            return "required";
        }
        return constraint == Size.class ? "too-long" : "format";
    }

    private static Set<String> unknown(RecordComponent[] components, Body body) {
        Set<String> unknown = new TreeSet<>();
        if (body.closed()) {
            unknown.addAll(body.texts().keySet());
            unknown.addAll(body.strange());
            unknown.removeIf(field -> Arrays.stream(components).anyMatch(component -> holds(component, field)));
        }
        return unknown;
    }

    private static boolean holds(RecordComponent component, String field) {
        return component.getType() == Figures.class
                ? field.startsWith(component.getName() + ".")
                : field.equals(component.getName());
    }

    private static <T> T instance(Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(type + " cannot be made.", e);
        }
    }
}
