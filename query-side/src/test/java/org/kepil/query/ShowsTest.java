package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.look.Sight;
import org.kepil.kernel.person.PersonalText;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every question says what its answer shows, and none that holds cases or what is said of people says: nobody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowsTest {

    /** Asked by Kepil itself in its rounds and decisions; no page and no interface asks them. */
    private static final Set<String> OF_KEPIL = Set.of("FindAlarms", "FindExpiredOffers", "FindWaiting",
            "FindComplaintAlarms", "FindConflicts", "FindLoads");

    @Test
    void every_question_says_what_its_answer_shows() {
        assertThat(handlers()).hasSizeGreaterThan(60)
                .allSatisfy(handler -> assertThat(question(handler).getAnnotation(Shows.class))
                        .as(question(handler).getName()).isNotNull());
    }

    @Test
    void what_holds_cases_or_texts_about_people_shows_somebody() {
        assertThat(handlers().filter(handler -> question(handler).getAnnotation(Shows.class).value() == Sight.NOBODY)
                .filter(handler -> !OF_KEPIL.contains(question(handler).getSimpleName()))
                .filter(handler -> tells(handler.getGenericReturnType(), new HashSet<>()))
                .map(handler -> question(handler).getSimpleName())).isEmpty();
    }

    private static Class<?> question(Method handler) {
        return handler.getParameterTypes()[0];
    }

    private static boolean tells(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(each -> tells(each, seen));
        }
        if (type == CaseId.class || type == PersonalText.class) {
            return true;
        }
        return type instanceof Class<?> plain && plain.isRecord() && Arrays.stream(plain.getRecordComponents())
                .anyMatch(each -> tells(each.getGenericType(), seen));
    }

    private static Stream<Method> handlers() {
        var components = new ClassPathScanningCandidateComponentProvider(false);
        components.addIncludeFilter(
                new org.springframework.core.type.filter.AnnotationTypeFilter(Component.class));
        List<Class<?>> classes = components.findCandidateComponents("org.kepil.query").stream()
                .<Class<?>>map(each -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(each.getBeanClassName()), null))
                .toList();
        return classes.stream().flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(QueryHandler.class));
    }
}
