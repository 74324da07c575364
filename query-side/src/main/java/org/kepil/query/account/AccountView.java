package org.kepil.query.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountEvent;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.account.OneTimePasswordIssued;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each account. */
public final class AccountView implements View<AccountId, AccountRow> {

    private static final Table<AccountId, AccountRow> TABLE = new Table<>("account_id", AccountId::value,
            AccountId::new, AccountRow.class, false,
            List.of(new Column<>("user_name", SqlType.TEXT, row -> row.userName().toLowerCase(Locale.ROOT)),
                    new Column<>("closed", SqlType.BOOLEAN, AccountRow::closed),
                    new Column<>("advocate_id", SqlType.ID, AccountView::advocate)),
            List.of("user_name", "advocate_id"));

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<AccountId, AccountRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(AccountEvent.class);
    }

    @Override
    public List<AccountId> keys(Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case AccountOpened opened -> List.of(opened.accountId());
            case OneTimePasswordIssued issued -> List.of(issued.accountId());
            case AccountClosed closed -> List.of(closed.accountId());
            default -> List.of();
        };
    }

    @Override
    public Permission reading() {
        return Permission.KEEP_ACCOUNTS;
    }

    @Override
    public UUID stream(AccountId key) {
        return key.value();
    }

    @Override
    public @Nullable AccountRow fold(AccountId key, @Nullable AccountRow row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof AccountEvent event ? after(row, event, recorded.sequence()) : row;
    }

    private static @Nullable UUID advocate(AccountRow row) {
        AdvocateId advocate = row.advocateId();
        return advocate == null ? null : advocate.value();
    }

    private static AccountRow after(@Nullable AccountRow row, AccountEvent event, long version) {
        return switch (event) {
            case AccountOpened(var account, var user, var display, var role, var office, var advocate, var provider) ->
                new AccountRow(account, user, display, role, office, advocate, provider, false, version);
            case OneTimePasswordIssued _ when row != null -> changed(row, row.closed(), version);
            case AccountClosed _ when row != null -> changed(row, true, version);
            case OneTimePasswordIssued _,AccountClosed _ ->
                throw new IllegalStateException("An account does not begin with " + event.getClass().getSimpleName());
        };
    }

    private static AccountRow changed(AccountRow row, boolean closed, long version) {
        return new AccountRow(row.accountId(), row.userName(), row.displayName(), row.role(), row.officeId(),
                row.advocateId(), row.providerId(), closed, version);
    }
}
