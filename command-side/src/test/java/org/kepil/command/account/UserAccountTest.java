package org.kepil.command.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.account.AccountRule.OPEN_ACCOUNT_REQUIRED;
import static org.kepil.command.account.AccountRule.OTHER_PERSON_REQUIRED;
import static org.kepil.command.account.AccountRule.PERSON_REQUIRED;
import static org.kepil.command.account.AccountRule.PROVIDER_REQUIRED;
import static org.kepil.command.account.AccountRule.REGISTER_ENTRY_REQUIRED;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kepil.kernel.provider.ProviderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.account.OneTimePasswordIssued;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UserAccountTest {

    private static final AccountId ACCOUNT = OpenAccount.idOf("bermet");
    private static final AccountId ANOTHER = OpenAccount.idOf("aida");
    private static final AdvocateId BERMET = new AdvocateId(new UUID(0, 1));
    private static final AccountOpened OPENED = new AccountOpened(ACCOUNT, "bermet", "Bermet Example", Role.ADVOCATE,
            null, BERMET, null);

    private final FixtureConfiguration<UserAccount> fixture = new AggregateTestFixture<>(UserAccount.class);

    @Test
    void an_account_is_opened() {
        fixture.givenNoPriorActivity().when(new OpenAccount("bermet", "Bermet Example", Role.ADVOCATE, null, BERMET))
                .expectEvents(OPENED);
    }

    @Test
    void two_names_never_differ_in_capitals_only() {
        assertThatThrownBy(() -> new OpenAccount("Bermet", "Bermet Example", Role.MANAGER, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_signs_in_as_the_system() {
        fixture.givenNoPriorActivity().when(new OpenAccount("root", "Root", Role.SYSTEM, null, null))
                .expectNoEvents().expectExceptionDetails(PERSON_REQUIRED.refusal());
        fixture.givenNoPriorActivity().when(new OpenAccount("court", "Court", Role.PARTNER, null, null))
                .expectNoEvents().expectExceptionDetails(PERSON_REQUIRED.refusal());
    }

    @Test
    void advocates_and_only_they_have_an_entry_in_the_register() {
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.ADVOCATE, null, null)).expectNoEvents()
                .expectExceptionDetails(REGISTER_ENTRY_REQUIRED.refusal());
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.MANAGER, null, BERMET)).expectNoEvents()
                .expectExceptionDetails(REGISTER_ENTRY_REQUIRED.refusal());
    }

    @Test
    void who_acts_for_an_organisation_has_its_account_and_nobody_else_has() {
        var clinic = new ProviderId(new UUID(0, 2));
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.STUDENT, null, null, clinic))
                .expectSuccessfulHandlerExecution();
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.STUDENT, null, null)).expectNoEvents()
                .expectExceptionDetails(PROVIDER_REQUIRED.refusal());
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.MANAGER, null, null, clinic))
                .expectNoEvents().expectExceptionDetails(PROVIDER_REQUIRED.refusal());
    }

    @Test
    void an_account_is_closed_once() {
        fixture.given(OPENED).when(new CloseAccount(ACCOUNT), by(ANOTHER)).expectEvents(new AccountClosed(ACCOUNT));
        fixture.given(OPENED, new AccountClosed(ACCOUNT)).when(new CloseAccount(ACCOUNT), by(ANOTHER))
                .expectNoEvents().expectResultMessagePayload(1L);
    }

    @Test
    void nobody_closes_their_own_account_so_an_administrator_remains() {
        fixture.given(OPENED).when(new CloseAccount(ACCOUNT), by(ACCOUNT)).expectNoEvents()
                .expectExceptionDetails(OTHER_PERSON_REQUIRED.refusal());
    }

    @Test
    void an_open_account_gets_another_password_as_often_as_its_owner_loses_it() {
        fixture.given(OPENED, new OneTimePasswordIssued(ACCOUNT)).when(new IssueOneTimePassword(ACCOUNT), by(ANOTHER))
                .expectEvents(new OneTimePasswordIssued(ACCOUNT)).expectResultMessagePayload(2L);
        fixture.given(OPENED, new AccountClosed(ACCOUNT)).when(new IssueOneTimePassword(ACCOUNT), by(ANOTHER))
                .expectNoEvents().expectExceptionDetails(OPEN_ACCOUNT_REQUIRED.refusal());
    }

    @Test
    void nobody_gives_a_password_to_their_own_account() {
        fixture.given(OPENED).when(new IssueOneTimePassword(ACCOUNT), by(ACCOUNT)).expectNoEvents()
                .expectExceptionDetails(OTHER_PERSON_REQUIRED.refusal());
    }

    private static Map<String, Object> by(AccountId account) {
        Act act = new Act(account.value(), "Somebody Example", Role.ADMINISTRATOR, null, null, null, Channel.PAGE, null,
                null, null, null, "1");
        return new Asked(act, Instant.parse("2026-10-05T09:00:00Z")).toMetadata();
    }
}
