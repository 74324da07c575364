package org.kepil.command.transfer;

import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFICE;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedIn;
import static org.kepil.command.transfer.TransferRule.GIVING_OFFICE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.OFFER_REQUIRED;
import static org.kepil.command.transfer.TransferRule.ONE_OFFER_AT_A_TIME;
import static org.kepil.command.transfer.TransferRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.OTHER_OFFICE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.RECEIVING_OFFICE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.REQUEST_REQUIRED;
import static org.kepil.command.transfer.TransferRule.SAME_COUNTRY_REQUIRED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Rules;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.command.rulebook.ShippedRules;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransfersTest {

    private static final OfficeId OTHER = OfficeId.of("0c5e0000-0000-4000-8000-000000000021");
    private static final OfficeId THIRD = OfficeId.of("0c5e0000-0000-4000-8000-000000000022");
    private static final PersonalText MOVED = PersonalText.of("The client moved.");
    private static final PersonalText FULL = PersonalText.of("Nobody speaks the language.");

    private static final OfferTransfer OFFER = new OfferTransfer(CASE, OTHER, MOVED);
    private static final AcceptTransfer ACCEPT = new AcceptTransfer(CASE);
    private static final DeclineTransfer DECLINE = new DeclineTransfer(CASE, FULL);
    private static final WithdrawTransfer WITHDRAW = new WithdrawTransfer(CASE);

    private static final TransferOffered OFFERED = new TransferOffered(CASE, REQUESTED.number(), OFFICE, OTHER, AIDA,
            MOVED);
    private static final TransferAccepted ACCEPTED = new TransferAccepted(CASE, OFFICE, OTHER);
    private static final TransferDeclined DECLINED = new TransferDeclined(CASE, OTHER, AIDA, FULL);
    private static final TransferWithdrawn WITHDRAWN = new TransferWithdrawn(CASE, OTHER);

    @Test
    void a_case_is_offered_to_another_office_and_taken_there() {
        aCase().given(REQUESTED, GRANTED).when(OFFER, askedIn(OFFICE)).expectEvents(OFFERED);
        aCase().given(REQUESTED, GRANTED, OFFERED).when(ACCEPT, askedIn(OTHER)).expectEvents(ACCEPTED)
                .expectResultMessagePayload(3L);
        aCase().given(NOTIFIED).when(OFFER, askedIn(OFFICE)).expectEvents(
                new TransferOffered(CASE, NOTIFIED.number(), OFFICE, OTHER, AIDA, MOVED));
    }

    @Test
    void an_imported_case_belongs_to_no_office() {
        aCase().given(new CaseImported(CASE, "history", "7", "H-7")).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void a_closed_case_goes_nowhere() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, GRANTED, OFFERED, CLOSED).when(ACCEPT, askedIn(OTHER)).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void a_case_is_not_offered_to_the_office_that_has_it() {
        aCase().given(REQUESTED).when(new OfferTransfer(CASE, OFFICE, MOVED), asked()).expectNoEvents()
                .expectExceptionDetails(OTHER_OFFICE_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED, ACCEPTED).when(OFFER, asked()).expectNoEvents()
                .expectExceptionDetails(OTHER_OFFICE_REQUIRED.refusal());
    }

    @Test
    void a_case_stays_in_its_country() {
        Rules two = (office, _) -> office.equals(OTHER) ? ShippedRules.read("ua-2023-1.yml") : ShippedRules.read();
        new AggregateTestFixture<>(LegalAidCase.class).registerInjectableResource(two).given(REQUESTED)
                .when(OFFER, asked()).expectNoEvents().expectExceptionDetails(SAME_COUNTRY_REQUIRED.refusal());
    }

    @Test
    void one_office_is_asked_at_a_time() {
        aCase().given(REQUESTED, OFFERED).when(new OfferTransfer(CASE, THIRD, MOVED), asked()).expectNoEvents()
                .expectExceptionDetails(ONE_OFFER_AT_A_TIME.refusal());
        aCase().given(REQUESTED, OFFERED, DECLINED).when(OFFER, asked()).expectEvents(OFFERED);
    }

    @Test
    void only_an_offer_is_answered_or_withdrawn() {
        aCase().given(REQUESTED).when(ACCEPT, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED, WITHDRAWN).when(DECLINE, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED, DECLINED).when(WITHDRAW, asked()).expectNoEvents()
                .expectExceptionDetails(OFFER_REQUIRED.refusal());
    }

    @Test
    void the_office_that_has_the_case_gives_it_away_or_keeps_it() {
        aCase().given(REQUESTED).when(OFFER, askedIn(OTHER)).expectNoEvents()
                .expectExceptionDetails(GIVING_OFFICE_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED).when(WITHDRAW, askedIn(OTHER)).expectNoEvents()
                .expectExceptionDetails(GIVING_OFFICE_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED).when(WITHDRAW, askedIn(OFFICE)).expectEvents(WITHDRAWN);
    }

    @Test
    void the_office_that_was_asked_takes_the_case_or_leaves_it() {
        aCase().given(REQUESTED, OFFERED).when(ACCEPT, askedIn(OFFICE)).expectNoEvents()
                .expectExceptionDetails(RECEIVING_OFFICE_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED).when(DECLINE, askedIn(OFFICE)).expectNoEvents()
                .expectExceptionDetails(RECEIVING_OFFICE_REQUIRED.refusal());
        aCase().given(REQUESTED, OFFERED).when(DECLINE, askedIn(OTHER)).expectEvents(DECLINED);
    }

    @Test
    void the_office_that_took_a_case_can_give_it_on() {
        aCase().given(REQUESTED, OFFERED, ACCEPTED).when(new OfferTransfer(CASE, THIRD, MOVED), askedIn(OTHER))
                .expectEvents(new TransferOffered(CASE, REQUESTED.number(), OTHER, THIRD, AIDA, MOVED));
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aCase().given(REQUESTED, OFFERED).when(OFFER, asked()).expectNoEvents().expectResultMessagePayload(1L);
        aCase().given(REQUESTED, OFFERED, ACCEPTED).when(ACCEPT, askedIn(OTHER)).expectNoEvents()
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, OFFERED, DECLINED).when(DECLINE, askedIn(OTHER)).expectNoEvents()
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, OFFERED, WITHDRAWN).when(WITHDRAW, asked()).expectNoEvents()
                .expectResultMessagePayload(2L);
    }
}
