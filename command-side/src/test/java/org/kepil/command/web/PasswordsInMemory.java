package org.kepil.command.web;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.command.account.OneTimePasswords;
import org.kepil.kernel.account.AccountId;
import org.springframework.dao.DataAccessResourceFailureException;

/** Passwords of a test, out of reach where it says so. */
final class PasswordsInMemory implements OneTimePasswords {

    private final Set<AccountId> issued = new HashSet<>();
    private boolean away;

    /** Whether the place of the passwords is out of reach. */
    void away(boolean away) {
        this.away = away;
    }

    @Override
    public @Nullable String issue(AccountId account) {
        requireReach();
        return issued.add(account) ? "told once" : null;
    }

    @Override
    public String replace(AccountId account) {
        requireReach();
        issued.add(account);
        return "told again";
    }

    private void requireReach() {
        if (away) {
            throw new DataAccessResourceFailureException("The passwords are out of reach.");
        }
    }
}
