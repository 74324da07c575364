package org.kepil.query.account;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/** Who may sign in, or could? Answered by {@link AccountRegister}. */
@Shows(Sight.NOBODY)
public record FindAccounts(SignedIn reader) {
}
