package org.kepil.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command came to.
 *
 * @param id      of what was made or changed
 * @param version that the aggregate has reached, from 0; the entity tag says the same
 * @param number  what people call a new case; absent elsewhere
 * @param oneTimePassword for the first sign-in with a new account; absent elsewhere, and where it was told before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(UUID id, long version, @Nullable String number,
        @Nullable String oneTimePassword) {

    Receipt(UUID id, long version, @Nullable String number) {
        this(id, version, number, null);
    }

    /** Without the password, so that none gets into a log. */
    @Override
    public String toString() {
        return "Receipt[id=" + id + ", version=" + version + ", number=" + number + "]";
    }
}
