package org.kepil.command.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command that gives a partner a secret.
 *
 * @param id           of the partner
 * @param version      that the partner has reached, from 0; the entity tag says the same
 * @param clientSecret absent in the answer to a repetition, because it is told once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SecretReceipt(UUID id, long version, @Nullable String clientSecret) {

    /** Without the secret, so that none gets into a log. */
    @Override
    public String toString() {
        return "SecretReceipt[id=" + id + ", version=" + version + "]";
    }
}
