package org.kepil.kernel.person;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link PersonalText} of an event: kept encrypted with the key of the person it is about. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** Stable identity of the field, part of what the encryption authenticates; survives a renaming. */
    String field();

    /** The component of the same record that holds the {@link PersonId} of the person. */
    String of() default "personId";
}
