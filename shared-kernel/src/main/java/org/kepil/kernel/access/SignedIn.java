package org.kepil.kernel.access;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;

/**
 * The person behind a request, as the sign-in established it: the security context's principal on both sides.
 *
 * @param officeName name of the office at sign-in; null where there is no office
 * @param advocateId the person's entry in the register of advocates; null for everyone else
 * @param providerId the organisation outside the service for which the person acts; null for everyone else
 */
public record SignedIn(AccountId accountId, String userName, String displayName, Role role,
        @Nullable OfficeId officeId, @Nullable String officeName,
        @Nullable AdvocateId advocateId, @Nullable ProviderId providerId) implements Principal {

    /** Somebody who acts for no organisation outside the service. */
    public SignedIn(AccountId accountId, String userName, String displayName, Role role, @Nullable OfficeId officeId,
            @Nullable String officeName, @Nullable AdvocateId advocateId) {
        this(accountId, userName, displayName, role, officeId, officeName, advocateId, null);
    }

    @Override
    public String getName() {
        return userName;
    }

    public boolean may(Permission permission) {
        return AccessPolicy.may(role, permission);
    }

    /** What this person does now, through the given door. An advocate acts under the identity in the register, and
     * whoever belongs to an organisation outside the service on its behalf. */
    public Act act(Channel channel, String rulebook, String correlation) {
        return new Act(advocateId == null ? accountId.value() : advocateId.value(), displayName, role, officeId,
                officeName, providerId == null ? null : providerId.toString(), channel, null, null, correlation, null,
                rulebook);
    }
}
