package org.kepil.command.party;

import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.party.PartyRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.party.PartyRule.REQUEST_REQUIRED;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartiesTest {

    private static final PersonId LANDLORD = new PersonId(new UUID(8, 1));
    private static final NameOpposingParty NAME = new NameOpposingParty(CASE, LANDLORD,
            PersonalText.of("Invented works"));
    private static final OpposingPartyNamed NAMED = new OpposingPartyNamed(CASE, LANDLORD,
            PersonalText.of("Invented works"));

    @Test
    void whoever_stands_against_the_client_is_named() {
        aCase().given(REQUESTED).when(NAME, asked()).expectEvents(NAMED);
        aCase().given(NOTIFIED).when(NAME, asked()).expectEvents(NAMED);
    }

    @Test
    void in_a_closed_case_nobody_is_named() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(NAME, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void in_a_case_that_began_elsewhere_nobody_is_named() {
        aCase().given(new CaseImported(CASE, "receipt", "17", "AB-17")).when(NAME, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }
}
