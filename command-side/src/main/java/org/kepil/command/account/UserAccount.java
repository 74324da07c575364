package org.kepil.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.account.AccountRule.OPEN_ACCOUNT_REQUIRED;
import static org.kepil.command.account.AccountRule.OTHER_PERSON_REQUIRED;
import static org.kepil.command.account.AccountRule.PERSON_REQUIRED;
import static org.kepil.command.account.AccountRule.PROVIDER_REQUIRED;
import static org.kepil.command.account.AccountRule.REGISTER_ENTRY_REQUIRED;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.account.OneTimePasswordIssued;
import org.kepil.kernel.act.Role;

/** An account: who signs in, and as what. Passwords are kept elsewhere; they are no part of history. */
public class UserAccount {

    /** Roles of what is no person. */
    private static final Set<Role> NOBODYS = EnumSet.of(Role.SYSTEM, Role.PARTNER);

    /** Who act for an organisation outside the service. */
    private static final Set<Role> FOR_A_PROVIDER = EnumSet.of(Role.PROVIDER, Role.STUDENT, Role.REFERRING_BODY);

    @AggregateIdentifier
    private @Nullable AccountId accountId;
    private boolean closed;

    /** For the repository, which tells the new object its history. */
    UserAccount() {
    }

    @CommandHandler
    UserAccount(OpenAccount command) {
        if (NOBODYS.contains(command.role())) {
            throw PERSON_REQUIRED.broken();
        }
        if ((command.role() == Role.ADVOCATE) != (command.advocateId() != null)) {
            throw REGISTER_ENTRY_REQUIRED.broken();
        }
        if (FOR_A_PROVIDER.contains(command.role()) != (command.providerId() != null)) {
            throw PROVIDER_REQUIRED.broken();
        }
        apply(command.opened());
    }

    /** Nobody closes their own account. So of administrators, who alone close accounts, one always remains. */
    @CommandHandler
    long handle(CloseAccount command, Asked asked) {
        requireAnother(asked);
        if (!closed) {
            apply(new AccountClosed(command.accountId()));
        }
        return getVersion();
    }

    /** Each time another password. One's own is changed by whoever knows it, and not in this way. */
    @CommandHandler
    long handle(IssueOneTimePassword command, Asked asked) {
        requireAnother(asked);
        if (closed) {
            throw OPEN_ACCOUNT_REQUIRED.broken();
        }
        apply(new OneTimePasswordIssued(command.accountId()));
        return getVersion();
    }

    private void requireAnother(Asked asked) {
        if (accountId != null && asked.act().actorId().equals(accountId.value())) {
            throw OTHER_PERSON_REQUIRED.broken();
        }
    }

    @EventSourcingHandler
    void on(AccountOpened event) {
        accountId = event.accountId();
    }

    @EventSourcingHandler
    void on(AccountClosed event) {
        closed = true;
    }
}
