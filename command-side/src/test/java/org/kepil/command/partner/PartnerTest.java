package org.kepil.command.partner;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.partner.PartnerRegistered;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerSecretRotated;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerTest {

    private static final PartnerId ID = RegisterPartner.idOf("front-office");
    private static final List<OfficeId> OFFICES = List.of(new OfficeId(new UUID(0, 1)));
    private static final PartnerRegistered REGISTERED = new PartnerRegistered(ID, "front-office", "Front office",
            PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE, OFFICES);
    private static final PartnerRevoked REVOKED = new PartnerRevoked(ID, "The agreement ended");

    private final FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);

    @Test
    void a_partner_sends_to_some_office() {
        fixture.givenNoPriorActivity().when(registration(OFFICES)).expectEvents(REGISTERED);
        fixture.givenNoPriorActivity().when(registration(List.of())).expectNoEvents()
                .expectExceptionDetails(PartnerRule.OFFICE_REQUIRED.refusal());
    }

    @Test
    void a_partner_gets_another_secret_as_often_as_it_wants_until_it_is_revoked() {
        fixture.given(REGISTERED, new PartnerSecretRotated(ID)).when(new RotateSecret(ID))
                .expectEvents(new PartnerSecretRotated(ID)).expectResultMessagePayload(2L);
        fixture.given(REGISTERED, REVOKED).when(new RotateSecret(ID)).expectNoEvents()
                .expectExceptionDetails(PartnerRule.PARTNER_IN_FORCE_REQUIRED.refusal());
    }

    @Test
    void a_partner_is_revoked_once() {
        fixture.given(REGISTERED).when(new RevokePartner(ID, "The agreement ended")).expectEvents(REVOKED);
        fixture.given(REGISTERED, REVOKED).when(new RevokePartner(ID, "Again")).expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    private static RegisterPartner registration(List<OfficeId> offices) {
        return new RegisterPartner("front-office", "Front office", PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE, offices);
    }
}
