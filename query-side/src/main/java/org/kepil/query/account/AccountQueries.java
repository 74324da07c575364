package org.kepil.query.account;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.FindReading;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers who signs in, and who could. */
@Component
class AccountQueries {

    private final AccountView view;
    private final Snapshots snapshots;
    private final Ask ask;

    AccountQueries(AccountView view, Snapshots snapshots, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.ask = ask;
    }

    /** An open account goes before closed ones of the same name. */
    @QueryHandler
    @Nullable
    Account handle(FindAccount query) {
        if (query.userName().indexOf('\0') >= 0) {
            return null;
        }
        return snapshots.read(view, Long.MAX_VALUE,
                snapshot -> Snapshot.rows(snapshot
                        .sql("select row_json from " + snapshot.table()
                                + " where user_name = :name order by closed, account_id limit 1")
                        .param("name", query.userName().toLowerCase(Locale.ROOT)), AccountRow.class))
                .stream().findFirst().map(this::account).orElse(null);
    }

    @QueryHandler
    Boolean handle(FindReading.ByAccount query) {
        return snapshots.now(view, snapshot -> snapshot
                .sql("select exists (select from " + snapshot.table()
                        + " where advocate_id = :advocate and not closed)")
                .param("advocate", query.advocateId().value()).query(Boolean.class).single());
    }

    @QueryHandler
    AccountRegister handle(FindAccounts query) {
        Forbidden.unless(query.reader(), Permission.KEEP_ACCOUNTS);
        Answered<List<AccountRow>> found = snapshots.answer(view, Long.MAX_VALUE, snapshot -> Snapshot.rows(
                snapshot.sql("select row_json from " + snapshot.table() + " order by closed, user_name, account_id"),
                AccountRow.class));
        Set<OfficeId> offices = found.answer().stream().map(AccountRow::officeId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AccountRegister(found.answer(),
                ask.one(new FindNames.OfOffices(offices, new Moment.Now()), Names.class), found.position());
    }

    private Account account(AccountRow row) {
        OfficeId office = row.officeId();
        return new Account(row, office == null
                ? null
                : ask.one(new FindNames.OfOffices(Set.of(office), new Moment.Now()), Names.class).byId()
                        .get(office.value()));
    }
}
