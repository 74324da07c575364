package org.kepil.standalone.security;

import org.jspecify.annotations.Nullable;
import org.kepil.command.account.OneTimePasswords;
import org.kepil.kernel.account.AccountId;
import org.springframework.stereotype.Component;

/** One-time passwords, which administrators hand over; what is kept of them is a hash. */
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
        return credentials.issueOneTime(account, password) ? password : null;
    }

    @Override
    public String replace(AccountId account) {
        String password = GeneratedPassword.next();
        credentials.replaceOneTime(account, password);
        return password;
    }
}
