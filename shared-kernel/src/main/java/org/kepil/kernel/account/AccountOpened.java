package org.kepil.kernel.account;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.provider.ProviderId;

/**
 * Somebody may sign in.
 *
 * @param userName   unique, lower case
 * @param advocateId the register entry of an advocate's account; null for everyone else
 * @param providerId the organisation outside the service for which the person acts; null for everyone else
 */
@Stored(value = "account.AccountOpened", stream = "account", revision = 2)
public record AccountOpened(AccountId accountId, @Open String userName, @Open String displayName, Role role,
        @Nullable OfficeId officeId, @Nullable AdvocateId advocateId,
        @Nullable ProviderId providerId) implements AccountEvent {
}
