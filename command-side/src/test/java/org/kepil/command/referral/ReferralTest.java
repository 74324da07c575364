package org.kepil.command.referral;

import static org.kepil.command.referral.ReferralRule.ACCEPTANCE_REQUIRED;
import static org.kepil.command.referral.ReferralRule.CONSENT_REQUIRED;
import static org.kepil.command.referral.ReferralRule.OPEN_OFFER_REQUIRED;
import static org.kepil.command.referral.ReferralRule.RECEIVER_REQUIRED;
import static org.kepil.command.referral.ReferralRule.SENDER_REQUIRED;

import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.provider.EnterProvider;
import org.kepil.command.provider.Somebody;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.PersonArrived;
import org.kepil.kernel.referral.ReferralAccepted;
import org.kepil.kernel.referral.ReferralDeclined;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralOffered;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralTest {

    private static final ReferralId ID = new ReferralId(new UUID(0, 60));
    private static final PersonId AIDA = new PersonId(new UUID(0, 61));
    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 62));
    private static final ProviderId VILLAGE = EnterProvider.idOf("AYIL");
    private static final ProviderId SHELTER = EnterProvider.idOf("SHELTER");
    private static final PersonalText NAME = PersonalText.of("Aida Example");
    private static final PersonalText NEED = PersonalText.of("Needs a safe place.");
    private static final PersonalText FULL = PersonalText.of("There is no place.");
    private static final ReferralOffered TO_OFFICE = offered(Direction.TO_OFFICE, VILLAGE);
    private static final ReferralOffered TO_SHELTER = offered(Direction.TO_SERVICE, SHELTER);
    private static final ReferralAccepted ACCEPTED = new ReferralAccepted(ID);
    private static final PersonArrived ARRIVED = new PersonArrived(ID);
    private static final Map<String, Object> OF_VILLAGE = Somebody.of(VILLAGE, Role.REFERRING_BODY, 8);
    private static final Map<String, Object> OF_SHELTER = Somebody.of(SHELTER, Role.REFERRING_BODY, 9);
    private static final Map<String, Object> OF_SERVICE = Somebody.ofTheService();

    private final FixtureConfiguration<Referral> fixture = new AggregateTestFixture<>(Referral.class);

    private static ReferralOffered offered(Direction direction, ProviderId provider) {
        return new ReferralOffered(ID, direction, provider, OFFICE, AIDA, NAME, null, NEED, Consent.WRITTEN, null);
    }

    private static OfferReferral offer(Direction direction, ProviderId provider, Consent consent) {
        return new OfferReferral(ID, direction, provider, OFFICE, AIDA, NAME, null, NEED, consent, null);
    }

    @Test
    void a_person_is_referred_both_ways() {
        fixture.givenNoPriorActivity().when(offer(Direction.TO_OFFICE, VILLAGE, Consent.WRITTEN), OF_VILLAGE)
                .expectEvents(TO_OFFICE);
        fixture.givenNoPriorActivity().when(offer(Direction.TO_SERVICE, SHELTER, Consent.WRITTEN), OF_SERVICE)
                .expectEvents(TO_SHELTER);
    }

    @Test
    void nobody_is_referred_without_their_consent() {
        fixture.givenNoPriorActivity().when(offer(Direction.TO_OFFICE, VILLAGE, Consent.NONE), OF_VILLAGE)
                .expectNoEvents().expectExceptionDetails(CONSENT_REQUIRED.refusal());
    }

    @Test
    void nobody_refers_for_another_organisation() {
        fixture.givenNoPriorActivity().when(offer(Direction.TO_OFFICE, SHELTER, Consent.ORAL), OF_VILLAGE)
                .expectNoEvents().expectExceptionDetails(SENDER_REQUIRED.refusal());
        fixture.givenNoPriorActivity().when(offer(Direction.TO_SERVICE, SHELTER, Consent.ORAL), OF_VILLAGE)
                .expectNoEvents().expectExceptionDetails(SENDER_REQUIRED.refusal());
    }

    @Test
    void only_those_who_receive_the_person_answer() {
        fixture.given(TO_OFFICE).when(new AcceptReferral(ID), OF_SERVICE).expectEvents(ACCEPTED);
        fixture.given(TO_OFFICE).when(new AcceptReferral(ID), OF_VILLAGE).expectNoEvents()
                .expectExceptionDetails(RECEIVER_REQUIRED.refusal());
        fixture.given(TO_SHELTER).when(new AcceptReferral(ID), OF_VILLAGE).expectNoEvents()
                .expectExceptionDetails(RECEIVER_REQUIRED.refusal());
        fixture.given(TO_SHELTER).when(new DeclineReferral(ID, FULL), OF_SHELTER)
                .expectEvents(new ReferralDeclined(ID, AIDA, FULL));
    }

    @Test
    void a_referral_is_answered_once() {
        fixture.given(TO_OFFICE, ACCEPTED).when(new AcceptReferral(ID), OF_SERVICE).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(TO_OFFICE, ACCEPTED).when(new DeclineReferral(ID, FULL), OF_SERVICE).expectNoEvents()
                .expectExceptionDetails(OPEN_OFFER_REQUIRED.refusal());
    }

    @Test
    void a_person_arrives_where_they_were_accepted() {
        fixture.given(TO_OFFICE, ACCEPTED).when(new RecordPersonArrived(ID), OF_SERVICE).expectEvents(ARRIVED);
        fixture.given(TO_OFFICE, ACCEPTED, ARRIVED).when(new RecordPersonArrived(ID), OF_SERVICE).expectNoEvents()
                .expectResultMessagePayload(2L);
        fixture.given(TO_OFFICE).when(new RecordPersonArrived(ID), OF_SERVICE).expectNoEvents()
                .expectExceptionDetails(ACCEPTANCE_REQUIRED.refusal());
    }
}
