package org.kepil.kernel.account;

import org.kepil.kernel.Stored;

/** An administrator gave the account another password for the next sign-in. The password itself is no part of history. */
@Stored(value = "account.OneTimePasswordIssued", stream = "account")
public record OneTimePasswordIssued(AccountId accountId) implements AccountEvent {
}
