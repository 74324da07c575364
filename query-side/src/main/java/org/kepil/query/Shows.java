package org.kepil.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kepil.kernel.look.Sight;

/** Says of a question what its answer shows of people. A question that says nothing is not answered. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shows {

    Sight value();

    /** Whether it is asked beside another question about the same case, in which case that one is recorded for both. */
    boolean aside() default false;
}
