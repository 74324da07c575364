package org.kepil.kernel.account;

import org.kepil.kernel.Event;

/** What can happen to an account. Passwords are no part of history. */
public sealed interface AccountEvent extends Event permits AccountOpened, OneTimePasswordIssued, AccountClosed {
}
