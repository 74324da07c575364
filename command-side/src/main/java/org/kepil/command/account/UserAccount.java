package org.kepil.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.account.AccountRule.PERSON_REQUIRED;
import static org.kepil.command.account.AccountRule.REGISTER_ENTRY_REQUIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Role;

/** An account: who signs in, and as what. Passwords are kept elsewhere; they are no part of history. */
public class UserAccount {

    @AggregateIdentifier
    private @Nullable AccountId accountId;
    private boolean closed;

    /** For the repository, which tells the new object its history. */
    UserAccount() {
    }

    @CommandHandler
    UserAccount(OpenAccount command) {
        if (command.role() == Role.SYSTEM) {
            throw PERSON_REQUIRED.broken();
        }
        if ((command.role() == Role.ADVOCATE) != (command.advocateId() != null)) {
            throw REGISTER_ENTRY_REQUIRED.broken();
        }
        apply(command.opened());
    }

    @CommandHandler
    long handle(CloseAccount command) {
        if (!closed) {
            apply(new AccountClosed(command.accountId()));
        }
        return getVersion();
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
