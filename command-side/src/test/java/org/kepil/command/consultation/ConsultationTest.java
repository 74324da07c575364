package org.kepil.command.consultation;

import static org.kepil.command.consultation.ConsultationRule.CONSULTATION_OF_STUDENT_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.NAME_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.ONE_CASE_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.OPEN_CONSULTATION_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.OTHER_PERSON_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.OWN_CLIENT_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.SIGN_OFF_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Rules;
import org.kepil.command.legalaidcase.CaseFixture;
import org.kepil.command.provider.EnterProvider;
import org.kepil.command.provider.Somebody;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.consultation.ConsultationGiven;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.consultation.ConsultationSignedOff;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.consultation.ReferredToQualifiedAid;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationTest {

    private static final ConsultationId ID = new ConsultationId(new UUID(0, 50));
    private static final PersonId AIDA = new PersonId(new UUID(0, 51));
    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 52));
    private static final CaseId CASE = new CaseId(new UUID(0, 53));
    private static final ProviderId CLINIC = EnterProvider.idOf("CLINIC");
    private static final ProviderId OTHERS = EnterProvider.idOf("OPENDOOR");
    private static final ConsultationTopic FAMILY = new ConsultationTopic("FAMILY");
    private static final PersonalText NEED = PersonalText.of("Asks about alimony.");
    private static final PersonalText ADVICE = PersonalText.of("Told how to claim it.");
    private static final ContactRecorded RECORDED = recorded(PersonalText.of("Aida Example"), null);
    private static final ContactRecorded OF_CLINIC = recorded(PersonalText.of("Aida Example"), CLINIC);
    private static final GiveConsultation GIVE = new GiveConsultation(ID, ConsultationResult.ADVISED, ADVICE);
    private static final ConsultationGiven GIVEN = new ConsultationGiven(ID, AIDA, ConsultationResult.ADVISED, ADVICE,
            false);
    private static final EventMessage<?> GIVEN_BY_STUDENT = GenericEventMessage
            .asEventMessage(new ConsultationGiven(ID, AIDA, ConsultationResult.ADVISED, ADVICE, true))
            .andMetaData(Somebody.of(CLINIC, Role.STUDENT, 8));
    private static final SignOffConsultation SIGN_OFF = new SignOffConsultation(ID);
    private static final ConsultationSignedOff SIGNED_OFF = new ConsultationSignedOff(ID);
    private static final ReferToQualifiedAid REFER = new ReferToQualifiedAid(ID, CASE, new MatterKind("CIVIL"),
            OFFICE);
    private static final ReferredToQualifiedAid REFERRED = new ReferredToQualifiedAid(ID, AIDA, CASE,
            new MatterKind("CIVIL"), OFFICE);
    private static final Rules RULES = (_, _) -> CaseFixture.KG;

    private final FixtureConfiguration<Consultation> fixture = new AggregateTestFixture<>(Consultation.class)
            .registerInjectableResource(RULES);

    private static ContactRecorded recorded(@Nullable PersonalText name, @Nullable ProviderId by) {
        return new ContactRecorded(ID, AIDA, name, null, NEED, OFFICE, null, by, RequestChannel.DESK, FAMILY, null,
                null, null, 1);
    }

    private static RecordContact contact(ConsultationTopic topic) {
        return new RecordContact(ID, AIDA, PersonalText.of("Aida Example"), null, NEED, OFFICE, null,
                RequestChannel.DESK, topic, null, null, null, 1);
    }

    private static EventMessage<?> byStaff(Object event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(Somebody.ofTheService());
    }

    @Test
    void everybody_is_heard_and_the_record_says_whose_client_it_is() {
        fixture.givenNoPriorActivity().when(contact(FAMILY), Somebody.ofTheService()).expectEvents(RECORDED);
        fixture.givenNoPriorActivity().when(contact(FAMILY), Somebody.of(CLINIC, Role.PROVIDER, 9))
                .expectEvents(OF_CLINIC);
    }

    @Test
    void a_topic_is_one_that_the_rules_list() {
        fixture.givenNoPriorActivity().when(contact(new ConsultationTopic("WEATHER")), Somebody.ofTheService())
                .expectNoEvents().expectExceptionDetails(LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void what_was_said_is_recorded_once() {
        fixture.given(RECORDED).when(GIVE, Somebody.ofTheService()).expectEvents(GIVEN);
        fixture.given(RECORDED, byStaff(GIVEN)).when(GIVE, Somebody.ofTheService()).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(RECORDED, byStaff(GIVEN))
                .when(new GiveConsultation(ID, ConsultationResult.INFORMED, null), Somebody.ofTheService())
                .expectNoEvents().expectExceptionDetails(OPEN_CONSULTATION_REQUIRED.refusal());
    }

    @Test
    void nobody_goes_on_with_the_client_of_another_organisation() {
        fixture.given(OF_CLINIC).when(GIVE, Somebody.of(OTHERS, Role.PROVIDER, 9)).expectNoEvents()
                .expectExceptionDetails(OWN_CLIENT_REQUIRED.refusal());
        fixture.given(OF_CLINIC).when(REFER, Somebody.ofTheService()).expectNoEvents()
                .expectExceptionDetails(OWN_CLIENT_REQUIRED.refusal());
    }

    @Test
    void somebody_else_signs_off_what_a_student_said() {
        fixture.given(OF_CLINIC, GIVEN_BY_STUDENT).when(SIGN_OFF, Somebody.of(CLINIC, Role.PROVIDER, 9))
                .expectEvents(SIGNED_OFF);
        fixture.given(OF_CLINIC, GIVEN_BY_STUDENT).when(SIGN_OFF, Somebody.of(CLINIC, Role.PROVIDER, 8))
                .expectNoEvents().expectExceptionDetails(OTHER_PERSON_REQUIRED.refusal());
        fixture.given(OF_CLINIC, GIVEN_BY_STUDENT, SIGNED_OFF).when(SIGN_OFF, Somebody.of(CLINIC, Role.PROVIDER, 9))
                .expectNoEvents().expectResultMessagePayload(2L);
        fixture.given(RECORDED, byStaff(GIVEN)).when(SIGN_OFF, Somebody.ofTheService()).expectNoEvents()
                .expectExceptionDetails(CONSULTATION_OF_STUDENT_REQUIRED.refusal());
    }

    @Test
    void who_needs_an_advocate_is_referred_once_by_name_and_after_the_sign_off() {
        fixture.given(RECORDED).when(REFER, Somebody.ofTheService()).expectEvents(REFERRED);
        fixture.given(RECORDED, REFERRED).when(REFER, Somebody.ofTheService()).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(RECORDED, REFERRED)
                .when(new ReferToQualifiedAid(ID, CASE, new MatterKind("CRIMINAL"), OFFICE), Somebody.ofTheService())
                .expectNoEvents().expectExceptionDetails(ONE_CASE_REQUIRED.refusal());
        fixture.given(recorded(null, null)).when(REFER, Somebody.ofTheService()).expectNoEvents()
                .expectExceptionDetails(NAME_REQUIRED.refusal());
        fixture.given(OF_CLINIC, GIVEN_BY_STUDENT).when(REFER, Somebody.of(CLINIC, Role.PROVIDER, 9))
                .expectNoEvents().expectExceptionDetails(SIGN_OFF_REQUIRED.refusal());
        fixture.given(RECORDED)
                .when(new ReferToQualifiedAid(ID, CASE, new MatterKind("WEATHER"), OFFICE), Somebody.ofTheService())
                .expectNoEvents().expectExceptionDetails(LISTED_CODE_REQUIRED.refusal());
    }
}
