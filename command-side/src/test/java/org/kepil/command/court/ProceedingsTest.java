package org.kepil.command.court;

import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.KG;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;
import static org.kepil.command.legalaidcase.CaseFixture.closedWith;

import java.time.Instant;
import org.kepil.kernel.person.PersonalText;
import org.kepil.command.hearing.CancelHearing;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.Corrected;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.request.RequestAid;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.command.submission.Submission;
import org.kepil.command.submission.SubmitCounselRequest;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.submission.SubmissionReceived;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedingsTest {

    private static final PartnerId COURT = new PartnerId(NamedId.of("partner", "court"));
    private static final CaseStage STAGE = new CaseStage(
            KG.matter(REQUESTED.matter().code()).orElseThrow().stages().getFirst());
    private static final ProceedingsOutcome ALLOWED = new ProceedingsOutcome("CLAIM_ALLOWED");
    private static final ProceedingsOutcome REJECTED = new ProceedingsOutcome("CLAIM_REJECTED");
    private static final SubmissionReceived BROUGHT = new SubmissionReceived(CASE, COURT, PartnerKind.COURT,
            "OSH-2026-00001", "7", 1);
    private static final ProceedingsConcluded CONCLUDED = new ProceedingsConcluded(CASE, STAGE, ALLOWED);

    @Test
    void a_court_begins_a_case_with_its_request_and_the_hearing_that_it_has_set() {
        aCase().givenNoPriorActivity().when(request("MANDATORY_DEFENCE", TODAY), asked())
                .expectEvents(REQUESTED,
                        new SubmissionReceived(CASE, COURT, PartnerKind.COURT, "OSH-2026-00001", "7", 1),
                        counsel("MANDATORY_DEFENCE", TODAY), new HearingScheduled(CASE,
                                new HearingId(NamedId.of("hearing", CASE.toString())), TODAY, "Court of Ak-Talaa"));
        aCase().givenNoPriorActivity().when(request("MANDATORY_DEFENCE", null), asked())
                .expectEvents(REQUESTED,
                        new SubmissionReceived(CASE, COURT, PartnerKind.COURT, "OSH-2026-00001", "7", 1),
                        counsel("MANDATORY_DEFENCE", null));
    }

    @Test
    void a_court_asks_for_counsel_for_a_reason_of_the_rules() {
        aCase().givenNoPriorActivity().when(request("UNHEARD_OF", null), asked())
                .expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void an_outcome_is_told_of_a_stage_that_the_rules_know() {
        aCase().given(REQUESTED).when(new ConcludeProceedings(CASE, STAGE, ALLOWED), asked()).expectEvents(CONCLUDED);
        aCase().given(REQUESTED).when(new ConcludeProceedings(CASE, new CaseStage("UNHEARD_OF"), ALLOWED), asked())
                .expectNoEvents().expectExceptionDetails(CourtRule.STAGE_OF_MATTER_REQUIRED.refusal());
        aCase().given(REQUESTED, BROUGHT)
                .when(new TellOutcome(CASE, COURT, STAGE, new ProceedingsOutcome("UNHEARD_OF")), asked())
                .expectNoEvents()
                .expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void only_the_court_that_brought_the_case_tells_its_outcome() {
        TellOutcome ofAnother = new TellOutcome(CASE, new PartnerId(new UUID(0, 8)), STAGE, ALLOWED);
        aCase().given(REQUESTED, BROUGHT).when(new TellOutcome(CASE, COURT, STAGE, ALLOWED), asked())
                .expectEvents(CONCLUDED);
        aCase().given(REQUESTED, BROUGHT).when(ofAnother, asked()).expectNoEvents()
                .expectExceptionDetails(CourtRule.COURT_OF_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED).when(ofAnother, asked()).expectNoEvents()
                .expectExceptionDetails(CourtRule.COURT_OF_CASE_REQUIRED.refusal());
    }

    @Test
    void a_stage_has_one_outcome_and_the_same_may_be_told_twice() {
        aCase().given(REQUESTED, BROUGHT, CONCLUDED).when(new TellOutcome(CASE, COURT, STAGE, ALLOWED), asked())
                .expectNoEvents().expectResultMessagePayload(2L);
        aCase().given(REQUESTED, BROUGHT, CONCLUDED).when(new TellOutcome(CASE, COURT, STAGE, REJECTED), asked())
                .expectNoEvents().expectExceptionDetails(CourtRule.FIRST_OUTCOME_REQUIRED.refusal());
    }

    @Test
    void stages_are_those_of_the_matter_that_a_correction_says() {
        CorrectionApplied criminal = new CorrectionApplied(CASE, new CorrectionId(new UUID(0, 9)),
                new Corrected(CorrectedFact.MATTER, 0, "request.AidRequested", null, null, null, "CIVIL", "CRIMINAL"),
                REQUESTED.personId(), null, null);
        ConcludeProceedings detention = new ConcludeProceedings(CASE, new CaseStage("DETENTION"),
                new ProceedingsOutcome("ACQUITTED"));
        aCase().given(REQUESTED).when(detention, asked()).expectNoEvents()
                .expectExceptionDetails(CourtRule.STAGE_OF_MATTER_REQUIRED.refusal());
        aCase().given(REQUESTED, criminal).when(detention, asked()).expectEvents(detention.concluded());
    }

    @Test
    void a_hearing_that_the_court_has_set_can_be_cancelled_before_anybody_decides() {
        Instant hearing = Instant.parse("2026-12-07T04:00:00Z");
        HearingScheduled set = Objects.requireNonNull(request("MANDATORY_DEFENCE", hearing).hearing());
        CancelHearing cancelled = new CancelHearing(CASE, set.hearingId(), new CancellationGround("MATTER_SETTLED"));
        aCase().given(REQUESTED, counsel("MANDATORY_DEFENCE", hearing), set).when(cancelled, asked())
                .expectEvents(new HearingCancelled(CASE, set.hearingId(), cancelled.ground()));
    }

    @Test
    void a_court_may_decide_after_the_case_is_closed_here() {
        aCase().given(REQUESTED, BROUGHT, GRANTED, closedWith("SERVICE_COMPLETED"))
                .when(new TellOutcome(CASE, COURT, STAGE, ALLOWED), asked()).expectEvents(CONCLUDED);
    }

    @Test
    void a_notice_of_a_detention_ends_in_proceedings_as_well() {
        var acquitted = new ProceedingsConcluded(CASE, NOTIFIED.stage(), new ProceedingsOutcome("ACQUITTED"));
        aCase().given(NOTIFIED).when(new ConcludeProceedings(CASE, acquitted.stage(), acquitted.outcome()), asked())
                .expectEvents(acquitted);
    }

    @Test
    void an_advocate_tells_outcomes_of_cases_that_they_hold() {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED)
                .when(new ConcludeProceedings(CASE, STAGE, ALLOWED), askedBy(BERMET)).expectEvents(CONCLUDED);
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED)
                .when(new ConcludeProceedings(CASE, STAGE, ALLOWED), askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(CourtRule.OWN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED).when(new ConcludeProceedings(CASE, STAGE, ALLOWED), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(CourtRule.OWN_CASE_REQUIRED.refusal());
    }

    @Test
    void a_history_that_was_taken_over_has_no_outcomes_here() {
        aCase().given(new CaseImported(CASE, "elsewhere", "1", "1"))
                .when(new ConcludeProceedings(CASE, STAGE, ALLOWED), asked()).expectNoEvents()
                .expectExceptionDetails(CourtRule.REQUESTED_CASE_REQUIRED.refusal());
    }

    private static SubmitCounselRequest request(String ground, @Nullable Instant hearing) {
        RequestAid request = new RequestAid(CASE, REQUESTED.number(), REQUESTED.personId(), REQUESTED.applicantName(),
                REQUESTED.summary(), REQUESTED.contact(), REQUESTED.matter(), REQUESTED.officeId(),
                REQUESTED.channel(), REQUESTED.sex(), REQUESTED.ageGroup(), REQUESTED.schema());
        return new SubmitCounselRequest(CASE, request,
                new Submission(COURT, PartnerKind.COURT, "OSH-2026-00001", "7", 1), counsel(ground, hearing));
    }

    private static CounselRequested counsel(String ground, @Nullable Instant hearing) {
        return new CounselRequested(CASE, COURT, REQUESTED.personId(), "Court of Ak-Talaa",
                PersonalText.of("C-17/2026"), hearing, new CounselGround(ground), PersonalText.of("art. 122"));
    }
}
