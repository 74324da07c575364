package org.kepil.command.account;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;

/** Gives new accounts the password for their first sign-in. Passwords are no part of history, so they are kept elsewhere. */
public interface OneTimePasswords {

    /** A password of the account's own, told this once and kept as a hash; null if the account has one already. */
    @Nullable
    String issue(AccountId account);
}
