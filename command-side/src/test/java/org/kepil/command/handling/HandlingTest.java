package org.kepil.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.handling.HandlingRule.ANOTHER_CASE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.NOBODY_ELSE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.NOTHING_WAITS;
import static org.kepil.command.handling.HandlingRule.OWN_OFFICE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.TAKEN_CASE_REQUIRED;
import static org.kepil.command.handling.HandlingRule.WAITING_CASE_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFICE;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Refused;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandlingTest {

    private static final AccountId BAKYT = new AccountId(new UUID(9, 1));
    private static final AccountId ELENA = new AccountId(new UUID(9, 2));
    private static final OfficeId ELSEWHERE = new OfficeId(new UUID(9, 3));
    private static final TakeCase TAKE = new TakeCase(CASE);
    private static final CaseTaken TAKEN = new CaseTaken(CASE, BAKYT);

    @Test
    void whoever_takes_a_case_that_waits_has_it() {
        aCase().given(REQUESTED).when(TAKE, by(BAKYT, OFFICE)).expectEvents(TAKEN);
        aCase().given(NOTIFIED).when(TAKE, by(BAKYT, null)).expectEvents(TAKEN);
        aCase().given(REQUESTED, TAKEN).when(TAKE, by(BAKYT, OFFICE)).expectNoEvents();
    }

    @Test
    void nobody_takes_a_case_from_another() {
        aCase().given(REQUESTED, TAKEN).when(TAKE, by(ELENA, OFFICE)).expectNoEvents()
                .expectExceptionDetails(NOBODY_ELSE_REQUIRED.refusal());
    }

    @Test
    void the_next_one_is_none_that_one_has_already() {
        TakeNextCase next = new TakeNextCase(CASE);
        aCase().given(REQUESTED).when(next, by(BAKYT, OFFICE)).expectEvents(TAKEN);
        aCase().given(REQUESTED, TAKEN).when(next, by(BAKYT, OFFICE)).expectNoEvents()
                .expectExceptionDetails(ANOTHER_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, TAKEN).when(next, by(ELENA, OFFICE)).expectNoEvents()
                .expectExceptionDetails(NOBODY_ELSE_REQUIRED.refusal());
    }

    @Test
    void nobody_takes_a_case_of_another_office() {
        aCase().given(REQUESTED).when(TAKE, by(BAKYT, ELSEWHERE)).expectNoEvents()
                .expectExceptionDetails(OWN_OFFICE_REQUIRED.refusal());
        aCase().given(REQUESTED, TAKEN).when(new HandBackCase(CASE), by(BAKYT, ELSEWHERE)).expectNoEvents()
                .expectExceptionDetails(OWN_OFFICE_REQUIRED.refusal());
    }

    @Test
    void what_is_handed_back_waits_again() {
        CaseHandedBack back = new CaseHandedBack(CASE, BAKYT);
        aCase().given(REQUESTED, TAKEN).when(new HandBackCase(CASE), by(ELENA, OFFICE)).expectEvents(back);
        aCase().given(REQUESTED, TAKEN, back).when(TAKE, by(ELENA, OFFICE)).expectEvents(new CaseTaken(CASE, ELENA));
        aCase().given(REQUESTED).when(new HandBackCase(CASE), by(BAKYT, OFFICE)).expectNoEvents()
                .expectExceptionDetails(TAKEN_CASE_REQUIRED.refusal());
    }

    @Test
    void what_was_assessed_is_taken_anew_to_find_an_advocate() {
        aCase().given(REQUESTED, TAKEN, GRANTED).when(TAKE, by(ELENA, OFFICE))
                .expectEvents(new CaseTaken(CASE, ELENA));
    }

    @Test
    void a_refusal_that_was_overturned_is_taken_anew_to_decide_again() {
        aCase().given(REQUESTED, REFUSED, decided(AppealResult.OVERTURNED)).when(TAKE, by(ELENA, OFFICE))
                .expectEvents(new CaseTaken(CASE, ELENA));
        aCase().given(REQUESTED, REFUSED, decided(AppealResult.UPHELD)).when(TAKE, by(ELENA, OFFICE)).expectNoEvents()
                .expectExceptionDetails(WAITING_CASE_REQUIRED.refusal());
    }

    @Test
    void whoever_works_on_a_case_goes_on_when_its_refusal_is_overturned() {
        aCase().given(REQUESTED, REFUSED, TAKEN, decided(AppealResult.OVERTURNED))
                .when(new HandBackCase(CASE), by(BAKYT, OFFICE)).expectSuccessfulHandlerExecution();
    }

    private static AppealDecided decided(AppealResult result) {
        return new AppealDecided(CASE, REFUSED.personId(), result, PersonalText.of("Counted twice"), "P-1");
    }

    @Test
    void where_nothing_is_to_be_done_nobody_takes_it() {
        aCase().given(REQUESTED, REFUSED).when(TAKE, by(ELENA, OFFICE)).expectNoEvents()
                .expectExceptionDetails(WAITING_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED).when(TAKE, by(ELENA, OFFICE)).expectNoEvents()
                .expectExceptionDetails(WAITING_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, CLOSED).when(TAKE, by(ELENA, OFFICE)).expectNoEvents()
                .expectExceptionDetails(WAITING_CASE_REQUIRED.refusal());
    }

    @Test
    void the_next_one_is_the_first_that_nobody_else_was_faster_with() {
        CaseId other = new CaseId(new UUID(9, 4));
        assertThat(HandlingController.<CaseId>first(List.of(CASE, other), each -> {
            if (each.equals(CASE)) {
                throw new Refused(NOBODY_ELSE_REQUIRED.refusal());
            }
            return each;
        })).isEqualTo(other);
    }

    @Test
    void where_nothing_waits_nobody_gets_anything() {
        assertThatThrownBy(() -> HandlingController.first(List.of(), each -> each)).isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(NOTHING_WAITS.refusal()));
    }

    private static Map<String, Object> by(AccountId account, @Nullable OfficeId office) {
        Act act = new Act(account.value(), "Somebody", Role.COORDINATOR, office, null, null, Channel.PAGE, null, null,
                null, null, "1");
        return new Asked(act, TODAY).toMetadata();
    }
}
