package org.kepil.command.account;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;

/** Passwords for the next sign-in, which the person then replaces. They are no part of history, so they are kept elsewhere. */
public interface OneTimePasswords {

    /** A password of the account's own, told this once and kept as a hash; null if the account has one already. */
    @Nullable
    String issue(AccountId account);

    /**
     * Another password, told this once, instead of whatever the account had; who is signed in with that is so no longer. It is
     * kept in the transaction of the command.
     */
    String replace(AccountId account);
}
