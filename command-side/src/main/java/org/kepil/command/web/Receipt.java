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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(UUID id, long version, @Nullable String number) {
}
