package org.kepil.kernel.account;

import org.kepil.kernel.Stored;

/** Nobody may sign in with the account any more. */
@Stored(value = "account.AccountClosed", stream = "account")
public record AccountClosed(AccountId accountId) implements AccountEvent {
}
