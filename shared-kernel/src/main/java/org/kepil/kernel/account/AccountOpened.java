package org.kepil.kernel.account;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;

/**
 * Somebody may sign in.
 *
 * @param userName   unique, lower case
 * @param advocateId the register entry of an advocate's account; null for everyone else
 */
@Stored(value = "account.AccountOpened", stream = "account")
public record AccountOpened(AccountId accountId, @Open String userName, @Open String displayName, Role role,
        @Nullable OfficeId officeId, @Nullable AdvocateId advocateId) implements AccountEvent {
}
