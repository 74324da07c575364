package org.kepil.command.correction;

import static org.kepil.command.correction.CorrectionRule.FITTING_VALUE_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.KNOWN_FACT_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.NEW_CORRECTION_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.ONE_PROPOSAL_FOR_A_FACT;
import static org.kepil.command.correction.CorrectionRule.OPEN_PROPOSAL_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.OTHER_VALUE_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.PAST_TIME_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.REQUEST_REQUIRED;
import static org.kepil.command.correction.CorrectionRule.UNCHANGED_FACT_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.HEARING;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.SCHEDULED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Asked;
import org.kepil.command.hearing.HoldHearing;
import org.kepil.command.legalaidcase.LegalAidCase;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.correction.CorrectionRejected;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionsTest {

    private static final CorrectionId ID = CorrectionId.of("0c5e0000-0000-4000-8000-000000000041");
    private static final CorrectionId OTHER = CorrectionId.of("0c5e0000-0000-4000-8000-000000000042");
    private static final PersonalText REASON = PersonalText.of("The passport says so.");
    private static final PersonalText AYDA = PersonalText.of("Ayda Example");

    private static final ProposeCorrection NAME = new ProposeCorrection(CASE, ID, CorrectedFact.APPLICANT_NAME, null,
            null, null, null, AYDA, REASON);
    private static final ProposeCorrection MATTER = new ProposeCorrection(CASE, ID, CorrectedFact.MATTER, null, null,
            null, "CRIMINAL", null, REASON);
    private static final CorrectionProposed NAME_PROPOSED = new CorrectionProposed(CASE, ID,
            new Corrected(CorrectedFact.APPLICANT_NAME, 0, "request.AidRequested", null, null, null, null, null), AIDA,
            REQUESTED.applicantName(), AYDA, REASON);
    private static final CorrectionApplied NAME_APPLIED = new CorrectionApplied(CASE, ID, NAME_PROPOSED.what(), AIDA,
            REQUESTED.applicantName(), AYDA);
    private static final CorrectionRejected REJECTED = new CorrectionRejected(CASE, ID, AIDA, REASON);
    private static final CorrectionProposed MATTER_PROPOSED = new CorrectionProposed(CASE, ID,
            new Corrected(CorrectedFact.MATTER, 0, "request.AidRequested", null, null, null, "CIVIL", "CRIMINAL"), AIDA,
            null, null, REASON);
    private static final CorrectionProposed TIME_PROPOSED = new CorrectionProposed(CASE, ID,
            new Corrected(CorrectedFact.HEARING_TIME, 2, "hearing.HearingScheduled", HEARING, TODAY, TOMORROW, null,
                    null),
            AIDA, null, null, REASON);

    @Test
    void one_proposes_how_a_fact_should_read_and_another_agrees() {
        aCase().given(REQUESTED).when(NAME, asked()).expectEvents(NAME_PROPOSED);
        proposed(NAME_PROPOSED).when(new ApproveCorrection(CASE, ID), another()).expectEvents(NAME_APPLIED);
        proposed(NAME_PROPOSED).when(new RejectCorrection(CASE, ID, REASON), another()).expectEvents(REJECTED);
    }

    @Test
    void each_fact_is_set_right_from_what_was_told() {
        aCase().given(REQUESTED).when(MATTER, asked()).expectEvents(MATTER_PROPOSED);
        aCase().given(REQUESTED, GRANTED, SCHEDULED).when(new ProposeCorrection(CASE, ID, CorrectedFact.HEARING_TIME,
                HEARING, null, TOMORROW, null, null, REASON), asked()).expectEvents(TIME_PROPOSED);
        aCase().given(REQUESTED, GRANTED, SCHEDULED, new HearingHeld(CASE, HEARING, HearingResult.SETTLED))
                .when(new ProposeCorrection(CASE, ID, CorrectedFact.HEARING_RESULT, HEARING, null, null,
                        "DECISION_FOR_CLIENT", null, REASON), asked())
                .expectEvents(new CorrectionProposed(CASE, ID, new Corrected(CorrectedFact.HEARING_RESULT, 3,
                        "hearing.HearingHeld", HEARING, null, null, "SETTLED", "DECISION_FOR_CLIENT"), AIDA, null, null,
                        REASON));
        aCase().given(NOTIFIED).when(new ProposeCorrection(CASE, ID, CorrectedFact.DETENTION_TIME, null, null,
                TODAY.minus(Duration.ofHours(3)), null, null, REASON), asked())
                .expectEvents(new CorrectionProposed(CASE, ID, new Corrected(CorrectedFact.DETENTION_TIME, 0,
                        "detention.DetentionReported", null, null, TODAY.minus(Duration.ofHours(3)), null, null), AIDA,
                        null, null, REASON));
        aCase().given(REQUESTED).when(new ProposeCorrection(CASE, ID, CorrectedFact.CONTACT, null, null, null, null,
                PersonalText.of("by phone"), REASON), asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_case_goes_on_from_the_fact_that_was_set_right() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED)
                .andGiven(TIME_PROPOSED, new CorrectionApplied(CASE, ID, TIME_PROPOSED.what(), AIDA, null, null))
                .when(new HoldHearing(CASE, HEARING, HearingResult.SETTLED), asked()).expectNoEvents();
    }

    @Test
    void a_closed_case_is_set_right_as_well() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(NAME, asked()).expectEvents(NAME_PROPOSED);
    }

    @Test
    void nobody_agrees_to_their_own_proposal() {
        aCase().given(REQUESTED, by(new UUID(0, 7), "Somebody")).when(new ApproveCorrection(CASE, ID), asked())
                .expectNoEvents().expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
        aCase().given(REQUESTED, by(new UUID(0, 8), "somebody ")).when(new ApproveCorrection(CASE, ID), asked())
                .expectNoEvents().expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
        aCase().given(REQUESTED, by(new UUID(0, 8), "Another")).when(new ApproveCorrection(CASE, ID), asked())
                .expectEvents(NAME_APPLIED);
    }

    @Test
    void a_proposal_is_decided_about_once() {
        proposed(NAME_PROPOSED).andGiven(REJECTED).when(new ApproveCorrection(CASE, ID), another()).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
        aCase().given(REQUESTED).when(new RejectCorrection(CASE, ID, REASON), another()).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void there_is_one_proposal_for_a_fact_at_a_time() {
        proposed(NAME_PROPOSED).when(new ProposeCorrection(CASE, OTHER, CorrectedFact.APPLICANT_NAME, null, null, null,
                null, PersonalText.of("Aidai Example"), REASON), asked()).expectNoEvents()
                .expectExceptionDetails(ONE_PROPOSAL_FOR_A_FACT.refusal());
        proposed(NAME_PROPOSED).when(new ProposeCorrection(CASE, ID, CorrectedFact.MATTER, null, null, null,
                "CRIMINAL", null, REASON), asked()).expectNoEvents()
                .expectExceptionDetails(NEW_CORRECTION_REQUIRED.refusal());
    }

    @Test
    void a_fact_that_changed_since_is_proposed_anew() {
        aCase().given(REQUESTED, GRANTED, SCHEDULED).andGiven(TIME_PROPOSED,
                new HearingAdjourned(CASE, HEARING,
                        TOMORROW.plus(Duration.ofDays(1)), new AdjournmentGround("COURT_BUSY")))
                .when(new ApproveCorrection(CASE, ID), another()).expectNoEvents()
                .expectExceptionDetails(UNCHANGED_FACT_REQUIRED.refusal());
    }

    @Test
    void only_what_was_told_is_set_right_and_only_to_something_else() {
        aCase().given(REQUESTED).when(new ProposeCorrection(CASE, ID, CorrectedFact.HEARING_TIME, HEARING, null,
                TOMORROW, null, null, REASON), asked()).expectNoEvents()
                .expectExceptionDetails(KNOWN_FACT_REQUIRED.refusal());
        aCase().given(REQUESTED).when(new ProposeCorrection(CASE, ID, CorrectedFact.APPLICANT_NAME, null, null, null,
                null, REQUESTED.applicantName(), REASON), asked()).expectNoEvents()
                .expectExceptionDetails(OTHER_VALUE_REQUIRED.refusal());
        aCase().given(new CaseImported(CASE, "history", "7", "H-7")).when(NAME, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void a_value_fits_its_fact() {
        aCase().given(REQUESTED).when(new ProposeCorrection(CASE, ID, CorrectedFact.APPLICANT_NAME, null, null, TODAY,
                null, null, REASON), asked()).expectNoEvents()
                .expectExceptionDetails(FITTING_VALUE_REQUIRED.refusal());
        aCase().given(NOTIFIED).when(new ProposeCorrection(CASE, ID, CorrectedFact.DETENTION_TIME, null, null,
                TOMORROW, null, null, REASON), asked()).expectNoEvents()
                .expectExceptionDetails(PAST_TIME_REQUIRED.refusal());
        aCase().given(REQUESTED).when(new ProposeCorrection(CASE, ID, CorrectedFact.MATTER, null, null, null,
                "MARITIME", null, REASON), asked()).expectNoEvents()
                .expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        proposed(NAME_PROPOSED).when(NAME, asked()).expectNoEvents();
        proposed(NAME_PROPOSED).andGiven(NAME_APPLIED).when(new ApproveCorrection(CASE, ID), another())
                .expectNoEvents();
        proposed(NAME_PROPOSED).andGiven(REJECTED).when(new RejectCorrection(CASE, ID, REASON), another())
                .expectNoEvents();
    }

    private static TestExecutor<LegalAidCase> proposed(CorrectionProposed what) {
        return aCase().given(REQUESTED).andGiven(what);
    }

    private static EventMessage<CorrectionProposed> by(UUID account, String name) {
        return new GenericEventMessage<>(NAME_PROPOSED, Map.of("actorId", account.toString(), "actorName", name));
    }

    private static Map<String, Object> another() {
        return new Asked(new Act(BERMET.value(), "Somebody Else", Role.DECISION_MAKER, null, null, null, Channel.API,
                TODAY, null, null, null, "1"), TODAY).toMetadata();
    }
}
