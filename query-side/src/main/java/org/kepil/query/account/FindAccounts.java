package org.kepil.query.account;

import org.kepil.kernel.access.SignedIn;

/** Who may sign in, or could? Answered by {@link AccountRegister}. */
public record FindAccounts(SignedIn reader) {
}
