package org.kepil.log.codec;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import tools.jackson.databind.BeanProperty;

/**
 * Where a personal text stands in an event.
 *
 * @param id     stable identity of the field
 * @param person reads from the record whose text it is
 */
record PersonalField(String id, Method person) {

    /** @throws IllegalStateException if the component is not marked as the house rule demands */
    static PersonalField of(BeanProperty property) {
        Class<?> owner = property.getMember().getDeclaringClass();
        RecordComponent component = component(owner, property.getName());
        Personal mark = component.getAnnotation(Personal.class);
        if (mark == null) {
            throw new IllegalStateException(component + " of " + owner.getName() + " lacks @Personal.");
        }
        return new PersonalField(mark.field(), component(owner, mark.of()).getAccessor());
    }

    private static RecordComponent component(Class<?> owner, String name) {
        return Arrays.stream(owner.getRecordComponents()).filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(owner.getName() + " has no component " + name + "."));
    }

    UUID personIn(Object event) {
        try {
            return ((PersonId) person.invoke(event)).value();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Events are public records with public accessors.", impossible);
        }
    }
}
