package org.kepil.query.page;

import java.util.List;

import org.kepil.kernel.access.SignedIn;

/** What can be chosen out of a register. The register's view declares a bean of this, so that other pages need not know it. */
public interface Choices {

    /** Which register: {@code offices}, {@code advocates}. */
    String name();

    /** The choices of now, by name. */
    List<Option> options(SignedIn reader);
}
