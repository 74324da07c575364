package org.kepil.standalone.security;

import org.jspecify.annotations.Nullable;
import org.kepil.command.partner.ClientSecrets;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.partner.PartnerId;
import org.springframework.stereotype.Component;

/** The secrets of partners. They are kept as the passwords of accounts are: a hash each, beside the log. */
@Component
class IssuedSecrets implements ClientSecrets {

    private final Credentials credentials;

    IssuedSecrets(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public @Nullable String issue(PartnerId partner) {
        String secret = GeneratedPassword.next();
        return credentials.issue(account(partner), secret) ? secret : null;
    }

    @Override
    public String replace(PartnerId partner) {
        String secret = GeneratedPassword.next();
        credentials.change(account(partner), secret);
        return secret;
    }

    /** Whose credential it is. No account has the identifier of a partner: both follow from what they are called. */
    static AccountId account(PartnerId partner) {
        return new AccountId(partner.value());
    }
}
