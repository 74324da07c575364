package org.kepil.standalone.security;

import java.util.Optional;

import org.axonframework.queryhandling.QueryGateway;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.account.Account;
import org.kepil.query.account.AccountRow;
import org.kepil.query.account.FindAccount;
import org.springframework.stereotype.Component;

/** Looks accounts up where every other question is answered: in a view. */
@Component
class AccountsOfTheView implements Accounts {

    private final QueryGateway queries;

    AccountsOfTheView(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Optional<SignedIn> find(String userName) {
        return Optional.ofNullable(queries.query(new FindAccount(userName), Account.class).join())
                .filter(account -> !account.row().closed()).map(AccountsOfTheView::signedIn);
    }

    private static SignedIn signedIn(Account account) {
        AccountRow row = account.row();
        return new SignedIn(row.accountId(), row.userName(), row.displayName(), row.role(), row.officeId(),
                account.officeName(), row.advocateId(), row.providerId());
    }
}
