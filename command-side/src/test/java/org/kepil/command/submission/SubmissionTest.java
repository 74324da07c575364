package org.kepil.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.CommandLog.OSH;
import static org.kepil.command.CommandLog.SYSTEM;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.KG;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.CommandLog;
import org.kepil.command.Refused;
import org.kepil.command.rulebook.RulebookRule;
import org.kepil.command.decision.Rule;
import org.kepil.command.court.TellOutcome;
import org.kepil.command.detention.DetentionRule;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.office.OpenOffice;
import org.kepil.command.partner.PartnerRule;
import org.kepil.command.partner.RegisterPartner;
import org.kepil.command.partner.RevokePartner;
import org.kepil.command.request.RequestAid;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.submission.SubmissionReceived;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionTest {

    private static final PartnerId CENTRE = RegisterPartner.idOf("centre");
    private static final PartnerId UNIT = RegisterPartner.idOf("unit");
    private static final PartnerId GONE = RegisterPartner.idOf("gone");
    @SuppressWarnings("NullAway.Init")
    private static CommandLog log;

    @BeforeAll
    static void register() {
        log = new CommandLog();
        log.aCase();
        log.commands.send(new OpenOffice("NAR", "Naryn office", "KG", null, OSH.zone()), SYSTEM);
        log.commands.send(registration("centre", PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE), SYSTEM);
        log.commands.send(registration("unit", PartnerKind.POLICE), SYSTEM);
        log.commands.send(registration("gone", PartnerKind.COURT), SYSTEM);
        log.commands.send(new RevokePartner(GONE, "Over"), SYSTEM);
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void what_a_partner_sends_is_a_request_like_any_other_and_a_receipt() {
        aCase().givenNoPriorActivity()
                .when(new SubmitRequest(CASE, request(REQUESTED), submission(CENTRE, "7")), asked())
                .expectEvents(REQUESTED, new SubmissionReceived(CASE, CENTRE,
                        PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE, "OSH-2026-00001", "7", 1));
        aCase().givenNoPriorActivity().when(new SubmitNotice(CASE, notice(NOTIFIED), submission(UNIT, "8")), asked())
                .expectEvents(NOTIFIED, submission(UNIT, "8").received(CASE));
    }

    @Test
    void what_a_partner_sends_is_held_to_the_rules_of_the_country() {
        AidRequested unheard = new AidRequested(CASE, REQUESTED.number(), REQUESTED.personId(),
                REQUESTED.applicantName(), REQUESTED.summary(), null, new MatterKind("UNHEARD_OF"),
                REQUESTED.officeId(), REQUESTED.channel(), null, null, 1);
        aCase().givenNoPriorActivity().when(new SubmitRequest(CASE, request(unheard), submission(CENTRE, "7")), asked())
                .expectNoEvents().expectExceptionDetails(RulebookRule.LISTED_CODE_REQUIRED.refusal());
    }

    @Test
    void the_same_is_sent_again_whatever_number_it_would_get() {
        AidRequested another = new AidRequested(CASE, "OSH-2026-00009", new PersonId(new UUID(9, 9)),
                REQUESTED.applicantName(), REQUESTED.summary(), null, REQUESTED.matter(), REQUESTED.officeId(),
                REQUESTED.channel(), null, null, 1);
        SubmitRequest again = new SubmitRequest(CASE, request(another), submission(CENTRE, "7"));
        assertThat(again.repeats(REQUESTED)).isTrue();
        assertThat(again.repeats(NOTIFIED)).isFalse();
        AidRequested other = new AidRequested(CASE, "OSH-2026-00009", REQUESTED.personId(), REQUESTED.applicantName(),
                PersonalText.of("Something else."), null, REQUESTED.matter(), REQUESTED.officeId(),
                REQUESTED.channel(), null, null, 1);
        assertThat(new SubmitRequest(CASE, request(other), submission(CENTRE, "7")).repeats(REQUESTED)).isFalse();
        AidRequested erased = new AidRequested(CASE, REQUESTED.number(), REQUESTED.personId(),
                new PersonalText.Erased(), new PersonalText.Erased(), null, REQUESTED.matter(), REQUESTED.officeId(),
                REQUESTED.channel(), null, null, 1);
        assertThat(again.repeats(erased)).isTrue();
    }

    @Test
    void a_notice_is_the_same_if_it_says_the_same_of_the_same_person() {
        SubmitNotice again = new SubmitNotice(CASE, notice(NOTIFIED), submission(UNIT, "8"));
        assertThat(again.repeats(NOTIFIED)).isTrue();
        assertThat(again.repeats(REQUESTED)).isFalse();
    }

    @Test
    void a_notice_that_says_one_thing_otherwise_is_another() {
        SubmitNotice again = new SubmitNotice(CASE, notice(NOTIFIED), submission(UNIT, "8"));
        assertThat(again.repeats(told(PersonalText.of("Another Person"), NOTIFIED.place(), NOTIFIED.detainedAt(), false,
                NOTIFIED.officeId()))).isFalse();
        assertThat(again.repeats(told(NOTIFIED.detaineeName(), PersonalText.of("Elsewhere"), NOTIFIED.detainedAt(),
                false, NOTIFIED.officeId()))).isFalse();
        assertThat(again.repeats(told(NOTIFIED.detaineeName(), NOTIFIED.place(), Instant.EPOCH, false,
                NOTIFIED.officeId()))).isFalse();
        assertThat(again.repeats(told(NOTIFIED.detaineeName(), NOTIFIED.place(), NOTIFIED.detainedAt(), true,
                NOTIFIED.officeId()))).isFalse();
        assertThat(again.repeats(told(NOTIFIED.detaineeName(), NOTIFIED.place(), NOTIFIED.detainedAt(), false,
                OpenOffice.idOf("NAR")))).isFalse();
        assertThat(again.repeats(told(new PersonalText.Erased(), NOTIFIED.place(), NOTIFIED.detainedAt(), false,
                NOTIFIED.officeId()))).as("what was erased is compared with nothing").isTrue();
    }

    private static DetentionReported told(PersonalText name, @Nullable PersonalText place, @Nullable Instant since,
            boolean illTreatment, OfficeId office) {
        return new DetentionReported(CASE, "OSH-2026-00009", new PersonId(new UUID(9, 9)), name, NOTIFIED.unit(),
                NOTIFIED.reference(), place, since, NOTIFIED.minor(), NOTIFIED.matter(), NOTIFIED.stage(), office,
                NOTIFIED.channel(), illTreatment, NOTIFIED.sex(), NOTIFIED.schema());
    }

    @Test
    void a_court_repeats_itself_if_it_asks_the_same_for_the_same_matter() {
        CounselRequested asked = counsel("1-17", "MANDATORY_DEFENCE", null);
        SubmitCounselRequest again = new SubmitCounselRequest(CASE, request(REQUESTED), submission(CENTRE, "7"), asked);
        assertThat(again.repeats(REQUESTED)).isTrue();
        assertThat(again.repeats(NOTIFIED)).isFalse();
        assertThat(again.repeats(counsel("1-17", "MANDATORY_DEFENCE", null))).isTrue();
        assertThat(again.repeats(counsel("1-18", "MANDATORY_DEFENCE", null))).isFalse();
        assertThat(again.repeats(counsel("1-17", "OTHER_GROUND", null))).isFalse();
        assertThat(again.repeats(counsel("1-17", "MANDATORY_DEFENCE", Instant.EPOCH))).isFalse();
    }

    private static CounselRequested counsel(String matter, String ground, @Nullable Instant hearing) {
        return new CounselRequested(CASE, CENTRE, REQUESTED.personId(), "Court of Ak-Talaa", PersonalText.of(matter),
                hearing, new CounselGround(ground), null);
    }

    @Test
    void only_a_partner_in_force_sends_and_only_to_its_offices() {
        assertThatCode(() -> log.commands.send(toOsh(CENTRE), SYSTEM)).doesNotThrowAnyException();
        refused(() -> log.commands.send(toOsh(GONE), SYSTEM), PartnerRule.PARTNER_IN_FORCE_REQUIRED);
        refused(() -> log.commands.send(toOsh(RegisterPartner.idOf("nobody")), SYSTEM),
                PartnerRule.PARTNER_IN_FORCE_REQUIRED);
        AidRequested naryn = in(OpenOffice.idOf("NAR"));
        refused(() -> log.commands.send(new SubmitRequest(naryn.caseId(), request(naryn), submission(CENTRE, "9")),
                SYSTEM), SubmissionRule.OFFICE_OF_PARTNER_REQUIRED);
    }

    @Test
    void only_who_detains_gives_notice_of_a_detention() {
        assertThatCode(() -> log.commands.send(noticeOf(UNIT), SYSTEM)).doesNotThrowAnyException();
        refused(() -> log.commands.send(noticeOf(CENTRE), SYSTEM), SubmissionRule.KIND_OF_PARTNER_REQUIRED);
    }

    @Test
    void only_a_court_in_force_tells_an_outcome_whoever_sends_it() {
        CaseId id = new CaseId(UUID.randomUUID());
        refused(() -> log.commands.send(outcome(id, CENTRE), SYSTEM), SubmissionRule.KIND_OF_PARTNER_REQUIRED);
        refused(() -> log.commands.send(outcome(id, GONE), SYSTEM), PartnerRule.PARTNER_IN_FORCE_REQUIRED);
        PartnerId court = RegisterPartner.idOf("court");
        log.commands.send(registration("court", PartnerKind.COURT), SYSTEM);
        AidRequested asked = in(OSH.officeId());
        log.commands.send(new SubmitRequest(asked.caseId(), request(asked), submission(court, "11")), SYSTEM);
        assertThat(log.commands.send(outcome(asked.caseId(), court), SYSTEM).version()).isEqualTo(2);
    }

    private static TellOutcome outcome(CaseId id, PartnerId court) {
        CaseStage stage = new CaseStage(KG.matter(REQUESTED.matter().code()).orElseThrow().stages().getFirst());
        return new TellOutcome(id, court, stage, new ProceedingsOutcome("CLAIM_ALLOWED"));
    }

    @Test
    void a_client_id_and_a_reference_are_taken_once() {
        refused(() -> log.commands.send(registration("centre", PartnerKind.COURT), SYSTEM),
                PartnerRule.UNIQUE_CLIENT_ID_REQUIRED);
        SubmitRequest request = toOsh(CENTRE);
        log.commands.send(request, SYSTEM);
        refused(() -> log.commands.send(request, SYSTEM), SubmissionRule.SAME_BODY_REQUIRED);
        assertThat(request.request().unique()).isNotEqualTo(request.unique());
        assertThat(noticeOf(UNIT).notice().unique()).isEqualTo(DetentionRule.NEW_NOTICE_REQUIRED);
    }

    private static void refused(ThrowingCallable sending, Rule rule) {
        assertThatThrownBy(sending).isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).refusal()).isEqualTo(rule.refusal());
    }

    private static RegisterPartner registration(String clientId, PartnerKind kind) {
        return new RegisterPartner(clientId, "Partner " + clientId, kind, List.of(OSH.officeId()));
    }

    private static Submission submission(PartnerId partner, String reference) {
        return new Submission(partner,
                partner.equals(UNIT) ? PartnerKind.POLICE : PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE,
                "OSH-2026-00001", reference, 1);
    }

    private static SubmitRequest toOsh(PartnerId partner) {
        AidRequested asked = in(OSH.officeId());
        return new SubmitRequest(asked.caseId(), request(asked), submission(partner, "9"));
    }

    private static AidRequested in(OfficeId office) {
        return new AidRequested(new CaseId(UUID.randomUUID()), "OSH-2026-00001", new PersonId(UUID.randomUUID()),
                REQUESTED.applicantName(), REQUESTED.summary(), null, REQUESTED.matter(), office, REQUESTED.channel(),
                null, null, 1);
    }

    private static SubmitNotice noticeOf(PartnerId partner) {
        CaseId id = new CaseId(UUID.randomUUID());
        DetentionReported told = new DetentionReported(id, "OSH-2026-00002", new PersonId(UUID.randomUUID()),
                NOTIFIED.detaineeName(), NOTIFIED.unit(), NOTIFIED.reference(), null, null, false, NOTIFIED.matter(),
                NOTIFIED.stage(), OSH.officeId(), NOTIFIED.channel(), false, null, 1);
        return new SubmitNotice(id, notice(told), submission(partner, "10"));
    }

    private static RequestAid request(AidRequested as) {
        return new RequestAid(as.caseId(), as.number(), as.personId(), as.applicantName(), as.summary(), as.contact(),
                as.matter(), as.officeId(), as.channel(), as.sex(), as.ageGroup(), as.schema());
    }

    private static RecordDetention notice(DetentionReported as) {
        return new RecordDetention(as.caseId(), as.number(), as.personId(), as.detaineeName(), as.unit(),
                as.reference(), as.place(), as.detainedAt(), as.minor(), as.matter(), as.stage(), as.officeId(),
                as.channel(), as.illTreatment(), as.sex(), as.schema());
    }
}
