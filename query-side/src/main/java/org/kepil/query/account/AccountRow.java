package org.kepil.query.account;

import org.kepil.kernel.provider.ProviderId;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/** An account, as sign-in needs it. {@code closed} accounts are kept, and let nobody in. */
public record AccountRow(AccountId accountId, String userName, String displayName, Role role,
        @Nullable OfficeId officeId, @Nullable AdvocateId advocateId, @Nullable ProviderId providerId,
        boolean closed, long version) {
}
