package org.kepil.command.account;

import java.util.Locale;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;

/**
 * Lets somebody sign in. The identifier follows from the user name, which is nobody else's.
 *
 * @param userName   lower case
 * @param advocateId the register entry of an advocate's account; null for everyone else
 * @param providerId the organisation outside the service for which the person acts; null for everyone else
 */
public record OpenAccount(@TargetAggregateIdentifier AccountId accountId, String userName, String displayName,
        Role role, @Nullable OfficeId officeId, @Nullable AdvocateId advocateId,
        @Nullable ProviderId providerId) implements Creation {

    /** @throws IllegalArgumentException if the user name has a capital, or the identifier is not that of the name */
    public OpenAccount {
        if (!userName.equals(userName.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("A user name has no capitals.");
        }
        if (!accountId.equals(idOf(userName))) {
            throw new IllegalArgumentException("The account has the identifier " + idOf(userName) + ".");
        }
    }

    public OpenAccount(String userName, String displayName, Role role, @Nullable OfficeId officeId,
            @Nullable AdvocateId advocateId) {
        this(userName, displayName, role, officeId, advocateId, null);
    }

    public OpenAccount(String userName, String displayName, Role role, @Nullable OfficeId officeId,
            @Nullable AdvocateId advocateId, @Nullable ProviderId providerId) {
        this(idOf(userName), userName, displayName, role, officeId, advocateId, providerId);
    }

    /** The identifier of the account with this user name. */
    public static AccountId idOf(String userName) {
        return new AccountId(NamedId.of("account", userName));
    }

    @Override
    public AccountRule unique() {
        return AccountRule.UNIQUE_USER_NAME_REQUIRED;
    }

    AccountOpened opened() {
        return new AccountOpened(accountId, userName, displayName, role, officeId, advocateId, providerId);
    }
}
