package org.kepil.query.page;

import org.kepil.kernel.access.SignedIn;

/** The number beside a line of the side bar. A view that has one declares a bean of this. */
public interface NavCount {

    /** Which line: {@link NavEntry#name()}. */
    String entry();

    /** The same number that the page behind the line shows to this person. */
    long count(SignedIn person);
}
