package org.kepil.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457): why nothing was done.
 *
 * @param type    identifies the kind of problem, stable
 * @param title   the kind of problem, for people
 * @param detail  this problem, for people
 * @param rule    code of the broken rule, stable; absent where no rule was broken
 * @param version the version that there is, where another one was expected
 * @param errors  what is wrong with the request, field by field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, @Nullable String detail, @Nullable String rule,
        @Nullable Long version, @Nullable List<FieldError> errors) {

    /**
     * What is wrong with one field.
     *
     * @param pointer JSON Pointer (RFC 6901) to the field; empty for the whole
     * @param rule    which rule of shape is broken, stable
     */
    record FieldError(String pointer, String rule, String message) {
    }
}
