package org.kepil.command.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.account.AccountRule.PERSON_REQUIRED;
import static org.kepil.command.account.AccountRule.REGISTER_ENTRY_REQUIRED;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UserAccountTest {

    private static final AccountId ACCOUNT = OpenAccount.idOf("bermet");
    private static final AdvocateId BERMET = new AdvocateId(new UUID(0, 1));
    private static final AccountOpened OPENED = new AccountOpened(ACCOUNT, "bermet", "Bermet Example", Role.ADVOCATE,
            null, BERMET);

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
    }

    @Test
    void advocates_and_only_they_have_an_entry_in_the_register() {
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.ADVOCATE, null, null)).expectNoEvents()
                .expectExceptionDetails(REGISTER_ENTRY_REQUIRED.refusal());
        fixture.givenNoPriorActivity().when(new OpenAccount("a", "A", Role.MANAGER, null, BERMET)).expectNoEvents()
                .expectExceptionDetails(REGISTER_ENTRY_REQUIRED.refusal());
    }

    @Test
    void an_account_is_closed_once() {
        fixture.given(OPENED).when(new CloseAccount(ACCOUNT)).expectEvents(new AccountClosed(ACCOUNT));
        fixture.given(OPENED, new AccountClosed(ACCOUNT)).when(new CloseAccount(ACCOUNT)).expectNoEvents()
                .expectResultMessagePayload(1L);
    }
}
