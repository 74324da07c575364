package org.kepil.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under which name and revision the log keeps an event. Moving or renaming the class changes neither. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {

    /** The name in the log, {@code feature.EventName}; frozen once released. */
    String value();

    /** The kind of aggregate whose stream holds the event: {@code case}, {@code office}, {@code advocate}, ... */
    String stream();

    /** From 1; raised by every change that the stored examples of the revision before do not survive. */
    int revision() default 1;
}
