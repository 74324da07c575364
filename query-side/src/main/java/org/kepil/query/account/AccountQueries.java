package org.kepil.query.account;

import java.util.Locale;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers who signs in. */
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

    private Account account(AccountRow row) {
        OfficeId office = row.officeId();
        return new Account(row, office == null
                ? null
                : ask.one(new FindNames.OfOffices(Set.of(office), new Moment.Now()), Names.class).byId()
                        .get(office.value()));
    }
}
