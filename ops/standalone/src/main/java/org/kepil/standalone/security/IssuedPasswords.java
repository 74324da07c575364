package org.kepil.standalone.security;

import org.jspecify.annotations.Nullable;
import org.kepil.command.account.OneTimePasswords;
import org.kepil.kernel.account.AccountId;
import org.springframework.stereotype.Component;

/** One-time passwords for accounts that an administrator opens; what is kept of them is a hash. */
@Component
class IssuedPasswords implements OneTimePasswords {

    private final Credentials credentials;

    IssuedPasswords(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public @Nullable String issue(AccountId account) {
        if (credentials.has(account)) {
            return null;
        }
        String password = GeneratedPassword.next();
        return credentials.issue(account, password) ? password : null;
    }
}
