package org.kepil.query.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * What a page of a register has of its own; {@link RegisterDesk} does the rest.
 *
 * @param <R> what is listed
 */
public interface RegisterPage<R extends Register> {

    /** The address of the page. */
    String path();

    /** The address in the present, with everything by which the list was chosen, so that another time shows the same choice. */
    default Address here() {
        return new Address(path(), Map.of());
    }

    /** Who may change the register. */
    Permission keeping();

    /**
     * The register at the moment.
     *
     * @param fresh whether an answer is new enough
     */
    R read(Moment moment, SignedIn reader, Predicate<R> fresh);

    /**
     * The form of that name.
     *
     * @param of which entry it is about; null for none
     * @return empty if there is no such form or no such entry
     */
    Optional<PageForm> form(String name, @Nullable String of, R register, SignedIn reader);
}
