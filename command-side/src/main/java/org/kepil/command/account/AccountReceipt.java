package org.kepil.command.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command that gives an account a password.
 *
 * @param id              of the account
 * @param version         that the account has reached, from 0; the entity tag says the same
 * @param oneTimePassword for the next sign-in; absent in the answer to a repetition, because it is told once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountReceipt(UUID id, long version, @Nullable String oneTimePassword) {

    /** Without the password, so that none gets into a log. */
    @Override
    public String toString() {
        return "AccountReceipt[id=" + id + ", version=" + version + "]";
    }
}
