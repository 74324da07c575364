package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.QueryBench.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.query.account.Account;
import org.kepil.query.account.AccountRegister;
import org.kepil.query.account.AccountRow;
import org.kepil.query.account.FindAccount;
import org.kepil.query.account.FindAccounts;
import org.kepil.query.fold.Verification;
import org.kepil.query.fold.VerifyView;

/** Asks over the bus who signs in: of three accounts, one of them closed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountQuestionsTest {

    private static final OfficeId OFFICE = new OfficeId(UUID.randomUUID());
    private static final AccountId ADA = new AccountId(UUID.randomUUID());
    private static final QueryBench BENCH = new QueryBench();

    @BeforeAll
    static void record() {
        AccountId zoe = new AccountId(UUID.randomUUID());
        BENCH.record(List.of(
                recorded(0, OFFICE.value(), 0, new OfficeOpened(OFFICE, "OS", "Osh", "KG", null, ZoneOffset.UTC)),
                recorded(1, zoe.value(), 0, opened(zoe, "zoe", null)),
                recorded(2, ADA.value(), 0, opened(ADA, "Ada", OFFICE)),
                recorded(3, ADA.value(), 1, new AccountClosed(ADA)), recorded(4, new UUID(0, 7), 0,
                        opened(new AccountId(new UUID(0, 7)), "bek", OFFICE))));
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void the_register_has_open_accounts_first_by_user_name_with_their_offices_and_where_it_stands() {
        AccountRegister register = BENCH.ask().one(new FindAccounts(reader(Role.ADMINISTRATOR)), AccountRegister.class);
        assertThat(register.accounts()).extracting(AccountRow::userName).containsExactly("bek", "zoe", "Ada");
        assertThat(register.accounts()).extracting(AccountRow::closed).containsExactly(false, false, true);
        assertThat(register.offices().of(OFFICE.value())).isEqualTo("Osh");
        assertThat(register.position()).isEqualTo(4);
    }

    @Test
    void an_account_is_found_by_its_user_name_in_any_case() {
        assertThat(BENCH.ask().one(new FindAccount("BEK"), Account.class).officeName()).isEqualTo("Osh");
        assertThat(BENCH.ask().one(new FindAccount("ada"), Account.class).row().closed()).isTrue();
        assertThat(BENCH.ask().find(new FindAccount("nobody"), Account.class)).isNull();
    }

    @Test
    void who_may_not_read_accounts_learns_that_rows_differ_but_not_what_they_say() {
        String edit = "update view.account_v2 set row_json = replace(row_json, :from, :to) where account_id = :account";
        BENCH.jdbc().sql(edit).param("from", "Ada").param("to", "Eve").param("account", ADA.value()).update();
        Verification whole = verify(Role.ADMINISTRATOR);
        Verification withheld = verify(Role.SUPERVISOR);
        BENCH.jdbc().sql(edit).param("from", "Eve").param("to", "Ada").param("account", ADA.value()).update();

        assertThat(whole.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.stored()).contains("Eve");
            assertThat(difference.folded()).contains("Ada");
        });
        assertThat(withheld.different()).isOne();
        assertThat(withheld.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo(ADA.toString());
            assertThat(difference.position()).isEqualTo(3);
            assertThat(difference.stored()).isEqualTo("***");
            assertThat(difference.folded()).isEqualTo("***");
        });
    }

    private static Verification verify(Role role) {
        return BENCH.ask().one(new VerifyView("account", reader(role)), Verification.class);
    }

    private static AccountOpened opened(AccountId account, String userName, @Nullable OfficeId office) {
        return new AccountOpened(account, userName, userName, Role.COORDINATOR, office, null, null);
    }

    private static Recorded<Event> recorded(long position, UUID aggregate, long sequence, Event event) {
        return new Recorded<>(position, UUID.randomUUID(), aggregate, sequence, Instant.EPOCH,
                Act.ofSystem(Channel.SYSTEM, "test"), event);
    }
}
