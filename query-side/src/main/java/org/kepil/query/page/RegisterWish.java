package org.kepil.query.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the address of a register asks for.
 *
 * @param asOf    which moment
 * @param by      how far to step from there
 * @param step    whose form to open; null for none
 * @param of      which entry the form is about
 * @param version the least version of the entry {@code id} that satisfies a reader who has just changed it
 */
public record RegisterWish(@Nullable String asOf, @Nullable String by, @Nullable String step, @Nullable String of,
        @Nullable Long version, @Nullable UUID id) {

    /** Hidden field that says which entry a form is about. */
    public static final String OF = "of";

    /** The form to open: the one that was asked for, else the one that came back. */
    public @Nullable String form(PageForm.Returned returned) {
        return step == null ? returned.form() : step;
    }

    /** Which entry that form is about. */
    public @Nullable String of(PageForm.Returned returned) {
        return of == null ? returned.typed().get(OF) : of;
    }

    /** Does the register hold the entry that the reader changed, at least as new as the reader left it? */
    boolean satisfiedBy(Register register) {
        return id == null || version == null || register.versions().getOrDefault(id, -1L) >= version;
    }
}
