package org.kepil.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.CommandLog.BERMET;
import static org.kepil.command.CommandLog.NOW;
import static org.kepil.command.CommandLog.OSH;
import static org.kepil.command.CommandLog.SYSTEM;
import static org.kepil.command.account.AccountRule.UNIQUE_USER_NAME_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.ENTERED_ADVOCATE_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.GOOD_STANDING_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.UNIQUE_REGISTER_NUMBER_REQUIRED;
import static org.kepil.command.imported.ImportedRule.NEW_CASE_REQUIRED;
import static org.kepil.command.office.OfficeRule.OPENED_OFFICE_REQUIRED;
import static org.kepil.command.office.OfficeRule.UNIQUE_CODE_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.NEW_VERSION_REQUIRED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.time.LocalDate;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.command.outreach.RecordOutreach;
import org.kepil.command.outreach.OutreachRule;
import org.kepil.command.detention.DetentionRule;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.fund.OpenFund;
import org.kepil.command.fund.FundRule;
import org.kepil.command.agreement.SignAgreement;
import org.kepil.command.agreement.AgreementRule;
import org.kepil.kernel.office.OfficeKind;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.command.office.PlaceOffice;
import org.kepil.command.office.OfficeRule;
import org.kepil.command.accesspoint.OpenAccessPoint;
import org.kepil.command.accesspoint.AccessPointRule;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.command.referral.ReferralRule;
import org.kepil.command.referral.OfferReferral;
import org.kepil.command.consultation.RecordContact;
import org.kepil.command.consultation.ConsultationRule;
import org.kepil.kernel.provider.ProviderKind;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.command.provider.RemoveProvider;
import org.kepil.command.provider.ProviderRule;
import org.kepil.command.provider.EnterProvider;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.Commands.Answer;
import org.kepil.command.Commands.Once;
import org.kepil.command.LossyConnections.Fate;
import org.kepil.command.account.OpenAccount;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.advocate.ReinstateAdvocate;
import org.kepil.command.advocate.SuspendAdvocate;
import org.kepil.command.assignment.AcceptAssignment;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.command.closure.CloseCase;
import org.kepil.command.closure.ReopenCase;
import org.kepil.command.decision.Rule;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportSteps;
import org.kepil.command.imported.Step;
import org.kepil.command.office.OpenOffice;
import org.kepil.command.office.RenameOffice;
import org.kepil.command.request.RequestRule;
import org.kepil.command.rulebook.ApproveRulebook;
import org.kepil.command.rulebook.ProposeRulebook;
import org.kepil.command.rulebook.ShippedRules;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.command.complaint.ReceiveComplaint;
import org.kepil.command.calendar.IssueFeedAddress;
import org.kepil.command.complaint.ComplaintRule;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;

/** The gateway over a real log. What an aggregate decides is tested beside each aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsTest {

    private static CommandLog log;

    @BeforeAll
    static void start() {
        log = new CommandLog();
    }

    @AfterAll
    static void stop() {
        log.close();
    }

    @Test
    void an_event_carries_the_act_and_its_cause() {
        CaseId id = log.aCase();
        Once once = Once.fresh();
        Act act = new Act(new UUID(0, 9), "Gulnara Example", Role.DECISION_MAKER, OSH.officeId(), "Osh office", null,
                Channel.API, Instant.parse("2026-10-04T09:00:00Z"), null, "thread-1", "forged", "7");
        assertThat(log.commands.send(grant(id), act, once)).isEqualTo(new Answer(id.value(), 1, false));
        Act recorded = log.stream(id).getLast().act();
        assertThat(recorded).isEqualTo(new Act(act.actorId(), act.actorName(), act.role(), act.officeId(),
                act.officeName(), null, act.channel(), act.occurredAt(), null, "thread-1", once.commandId().toString(),
                "7"));
    }

    @Test
    void a_repeated_command_is_answered_as_the_first_time() {
        CaseId id = log.aCase();
        Once once = new Once(UUID.randomUUID(), "abc", null);
        Answer first = log.commands.send(grant(id), SYSTEM, once);
        log.commands.send(offer(id), SYSTEM);
        assertThat(log.commands.send(grant(id), SYSTEM, once))
                .isEqualTo(new Answer(first.aggregateId(), first.version(), true));
        assertThat(log.stream(id)).hasSize(3);
    }

    @Test
    void a_repeated_command_that_is_refused_by_now_is_answered_as_the_first_time() {
        CaseId id = log.aCase();
        log.commands.send(grant(id), SYSTEM);
        Once once = Once.fresh();
        Answer first = log.commands.send(offer(id), SYSTEM, once);
        log.commands.send(new CloseCase(id, new Outcome("SETTLED")), SYSTEM);
        assertThat(log.commands.send(offer(id), SYSTEM, once).version()).isEqualTo(first.version());
    }

    @Test
    void a_repeated_command_that_would_change_something_again_is_done_once() {
        log.aCase();
        Once once = Once.fresh();
        Answer first = log.commands.send(new RenameOffice(OSH.officeId(), "Once"), SYSTEM, once);
        log.commands.send(new RenameOffice(OSH.officeId(), "Twice"), SYSTEM);
        assertThat(log.commands.send(new RenameOffice(OSH.officeId(), "Once"), SYSTEM, once).version())
                .isEqualTo(first.version());
        assertThat(log.commands.send(new RenameOffice(OSH.officeId(), "Twice"), SYSTEM).version())
                .isEqualTo(first.version() + 1);
    }

    @Test
    void a_repeated_creation_is_answered_as_the_first_time() {
        log.aCase();
        CaseId id = new CaseId(UUID.randomUUID());
        Once once = Once.fresh();
        assertThat(log.commands.send(CommandLog.request(id), SYSTEM, once)).isEqualTo(new Answer(id.value(), 0, false));
        assertThat(log.commands.send(CommandLog.request(id), SYSTEM, once)).isEqualTo(new Answer(id.value(), 0, true));
    }

    @Test
    void the_same_identifier_for_something_else_is_refused() {
        CaseId id = log.aCase();
        Once once = new Once(UUID.randomUUID(), "abc", null);
        log.commands.send(grant(id), SYSTEM, once);
        assertThatThrownBy(() -> log.commands.send(offer(id), SYSTEM, new Once(once.commandId(), "abd", null)))
                .isInstanceOf(RepeatedWithOtherBody.class);
        assertThat(log.stream(id)).hasSize(2);
    }

    @Test
    void only_the_version_that_was_seen_is_changed() {
        CaseId id = log.aCase();
        log.commands.send(grant(id), SYSTEM);
        assertThatThrownBy(() -> log.commands.send(offer(id), SYSTEM, seen(0))).isInstanceOf(StaleVersion.class)
                .extracting(stale -> ((StaleVersion) stale).actual()).isEqualTo(1L);
        assertThatThrownBy(() -> log.commands.send(offer(id), SYSTEM, seen(2))).isInstanceOf(StaleVersion.class);
        assertThat(log.commands.send(offer(id), SYSTEM, seen(1)).version()).isEqualTo(2);
    }

    @Test
    void a_repeated_command_needs_not_see_its_own_version() {
        CaseId id = log.aCase();
        Once once = seen(0);
        log.commands.send(grant(id), SYSTEM, once);
        assertThat(log.commands.send(grant(id), SYSTEM, once)).isEqualTo(new Answer(id.value(), 1, true));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        log.aCase();
        assertThatThrownBy(() -> log.commands.send(grant(new CaseId(UUID.randomUUID())), SYSTEM))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.commands.send(grant(new CaseId(OSH.officeId().value())), SYSTEM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_role_without_the_permission_is_denied() {
        CaseId id = log.aCase();
        Act act = new Act(new UUID(0, 9), "Somebody", Role.MANAGER, null, null, null, Channel.API, null, null, null,
                null, "1");
        assertThatThrownBy(() -> log.commands.send(grant(id), act)).isInstanceOf(Denied.class);
        assertThat(log.stream(id)).hasSize(1);
    }

    @Test
    void what_has_to_be_unique_is_refused_the_second_time() {
        log.aCase();
        refused(() -> log.commands.send(new OpenOffice("OSH", "Another", "KG", null, OSH.zone()), SYSTEM),
                UNIQUE_CODE_REQUIRED);
        refused(() -> log.commands.send(new EnterAdvocate("R-1815", "Another", OSH.officeId()), SYSTEM),
                UNIQUE_REGISTER_NUMBER_REQUIRED);
        EnterProvider clinic = new EnterProvider("CLINIC", "Law clinic", ProviderKind.LEGAL_CLINIC, OSH.officeId(),
                null);
        log.commands.send(clinic, SYSTEM);
        refused(() -> log.commands.send(clinic, SYSTEM), ProviderRule.UNIQUE_CODE_REQUIRED);
        RecordContact contact = new RecordContact(new ConsultationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()), null, null, PersonalText.of("Asks."), OSH.officeId(), null,
                RequestChannel.DESK, new ConsultationTopic("FAMILY"), null, null, null, 1);
        log.commands.send(contact, SYSTEM);
        refused(() -> log.commands.send(contact, SYSTEM), ConsultationRule.NEW_CONSULTATION_REQUIRED);
        OfferReferral offer = new OfferReferral(new ReferralId(UUID.randomUUID()), Direction.TO_SERVICE,
                clinic.providerId(), OSH.officeId(), new PersonId(UUID.randomUUID()), PersonalText.of("Aida"), null,
                PersonalText.of("Asks."), Consent.ORAL, null);
        log.commands.send(offer, SYSTEM);
        refused(() -> log.commands.send(offer, SYSTEM), ReferralRule.NEW_REFERRAL_REQUIRED);
        OpenAccessPoint point = new OpenAccessPoint("LINE114", "Hotline", AccessPointType.HOTLINE, OSH.officeId(),
                clinic.providerId(), new Reach("114", "always", List.of(), List.of()), LocalDate.EPOCH);
        log.commands.send(point, SYSTEM);
        refused(() -> log.commands.send(point, SYSTEM), AccessPointRule.UNIQUE_CODE_REQUIRED);
        SignAgreement agreement = new SignAgreement("M-7", "Memorandum", OSH.officeId(), List.of("Bar"), null,
                LocalDate.EPOCH, null, null);
        log.commands.send(agreement, SYSTEM);
        refused(() -> log.commands.send(agreement, SYSTEM), AgreementRule.UNIQUE_NUMBER_REQUIRED);
        OpenFund fund = new OpenFund(new Fund("INVENTED_FUND"), "Access", "A donor", LocalDate.EPOCH, null);
        log.commands.send(fund, SYSTEM);
        refused(() -> log.commands.send(fund, SYSTEM), FundRule.UNIQUE_CODE_REQUIRED);
        RecordOutreach outreach = new RecordOutreach(new OutreachId(UUID.randomUUID()), OutreachKind.LECTURE, "Rights",
                "Ak-Talaa", LocalDate.EPOCH, OSH.officeId(), new Participants(1, 2, 3), fund.fund());
        log.commands.send(outreach, SYSTEM);
        refused(() -> log.commands.send(outreach, SYSTEM), OutreachRule.NEW_OUTREACH_REQUIRED);
        OpenAccount account = new OpenAccount("aibek", "Aibek Example", Role.MANAGER, null, null);
        log.commands.send(account, SYSTEM);
        refused(() -> log.commands.send(account, SYSTEM), UNIQUE_USER_NAME_REQUIRED);
        ProposeRulebook proposal = ProposeRulebook.of(ShippedRules.text().replace("KG/2022-1", "KG/2027-1"));
        log.commands.send(proposal, SYSTEM);
        refused(() -> log.commands.send(proposal, SYSTEM), NEW_VERSION_REQUIRED);
        refused(() -> log.commands.send(new ApproveRulebook(proposal.rulebookId()), SYSTEM), FOUR_EYES_REQUIRED);
        CaseId id = log.aCase();
        refused(() -> log.commands.send(CommandLog.request(id), SYSTEM),
                RequestRule.NEW_CASE_REQUIRED);
        RecordDetention notice = notice(new CaseId(UUID.randomUUID()));
        log.commands.send(notice, SYSTEM);
        refused(() -> log.commands.send(notice, SYSTEM), DetentionRule.NEW_NOTICE_REQUIRED);
    }

    @Test
    void an_office_that_a_command_names_must_exist() {
        OfficeId nowhere = OpenOffice.idOf("NOWHR");
        refused(() -> log.commands.send(new EnterAdvocate("R-1", "Nobody", nowhere), SYSTEM), OPENED_OFFICE_REQUIRED);
        refused(() -> log.commands.send(new OpenAccount("nobody", "Nobody", Role.MANAGER, nowhere, null), SYSTEM),
                OPENED_OFFICE_REQUIRED);
    }

    @Test
    void an_office_never_stands_below_itself() {
        log.aCase();
        OpenOffice head = new OpenOffice("HEAD", "Head", "KG", null, OSH.zone());
        OpenOffice bureau = new OpenOffice("BUREAU", "Bureau", "KG", null, OSH.zone());
        log.commands.send(head, SYSTEM);
        log.commands.send(bureau, SYSTEM);
        log.commands.send(placed(bureau.officeId(), head.officeId()), SYSTEM);
        refused(() -> log.commands.send(placed(head.officeId(), bureau.officeId()), SYSTEM),
                OfficeRule.NO_CIRCLE_REQUIRED);
        refused(() -> log.commands.send(placed(head.officeId(), head.officeId()), SYSTEM),
                OfficeRule.NO_CIRCLE_REQUIRED);
        refused(() -> log.commands.send(placed(head.officeId(), OpenOffice.idOf("NOWHR")), SYSTEM),
                OPENED_OFFICE_REQUIRED);
    }

    private static PlaceOffice placed(OfficeId office, OfficeId parent) {
        return new PlaceOffice(office, OfficeKind.LOCAL_CENTRE, parent, LocalDate.EPOCH);
    }

    @Test
    void an_organisation_that_a_command_names_must_work_with_the_service() {
        log.aCase();
        ProviderId clinic = EnterProvider.idOf("CLINICB");
        OpenAccount account = new OpenAccount("ainura", "Ainura Example", Role.PROVIDER, null, null, clinic);
        refused(() -> log.commands.send(account, SYSTEM), ProviderRule.ENTERED_PROVIDER_REQUIRED);
        log.commands.send(new EnterProvider("CLINICB", "Law clinic", ProviderKind.LEGAL_CLINIC, OSH.officeId(), null),
                SYSTEM);
        log.commands.send(account, SYSTEM);
        log.commands.send(new RemoveProvider(clinic, "The memorandum ran out."), SYSTEM);
        refused(() -> log.commands.send(
                new OpenAccount("another", "Another Example", Role.PROVIDER, null, null, clinic), SYSTEM),
                ProviderRule.ENTERED_PROVIDER_REQUIRED);
    }

    @Test
    void an_advocate_must_be_in_the_register_and_in_good_standing() {
        CaseId id = log.aCase();
        log.commands.send(grant(id), SYSTEM);
        var stranger = EnterAdvocate.idOf("R-0000");
        refused(() -> log.commands.send(new OfferAssignment(id, stranger), SYSTEM), ENTERED_ADVOCATE_REQUIRED);
        EnterAdvocate other = new EnterAdvocate("R-1623", "Chyngyz Example", OSH.officeId());
        log.commands.send(other, SYSTEM);
        log.commands.send(new OfferAssignment(id, other.advocateId()), SYSTEM);
        log.commands.send(new SuspendAdvocate(other.advocateId(), "20-S", "Complaint"), SYSTEM);
        refused(() -> log.commands.send(new AcceptAssignment(id, other.advocateId(), "1"), SYSTEM),
                GOOD_STANDING_REQUIRED);
        refused(() -> log.commands.send(new ReplaceAdvocate(id, BERMET.advocateId(), other.advocateId(),
                new ReplacementGround("ILLNESS"), "2"), SYSTEM), GOOD_STANDING_REQUIRED);
        log.commands.send(new ReinstateAdvocate(other.advocateId(), "21-S"), SYSTEM);
        assertThat(log.commands.send(new AcceptAssignment(id, other.advocateId(), "1"), SYSTEM).version())
                .isEqualTo(3);
    }

    @Test
    void only_a_calendar_of_the_registers_has_an_address() {
        refused(() -> log.commands.send(new IssueFeedAddress(EnterAdvocate.idOf("R-0000"), "0".repeat(64)), SYSTEM),
                ENTERED_ADVOCATE_REQUIRED);
        EnterAdvocate other = new EnterAdvocate("R-1777", "Dinara Example", OSH.officeId());
        log.commands.send(other, SYSTEM);
        log.commands.send(new SuspendAdvocate(other.advocateId(), "20-S", "Complaint"), SYSTEM);
        refused(() -> log.commands.send(new IssueFeedAddress(other.advocateId(), "0".repeat(64)), SYSTEM),
                GOOD_STANDING_REQUIRED);
        refused(() -> log.commands.send(new IssueFeedAddress(OpenOffice.idOf("NONE"), "0".repeat(64)), SYSTEM),
                OPENED_OFFICE_REQUIRED);
        log.commands.send(new IssueFeedAddress(OSH.officeId(), "0".repeat(64)), SYSTEM);
    }

    @Test
    void a_complaint_is_received_once_and_about_a_case_that_there_is() {
        CaseId known = log.aCase();
        ComplaintId id = new ComplaintId(UUID.randomUUID());
        refused(() -> log.commands.send(complaint(id, new CaseId(UUID.randomUUID())), SYSTEM),
                ComplaintRule.KNOWN_CASE_REQUIRED);
        log.commands.send(complaint(id, known), SYSTEM);
        refused(() -> log.commands.send(complaint(id, known), SYSTEM), ComplaintRule.NEW_COMPLAINT_REQUIRED);
    }

    private static ReceiveComplaint complaint(ComplaintId id, CaseId about) {
        return new ReceiveComplaint(id, new PersonId(id.value()), PersonalText.of("Aida Example"), null,
                ComplaintKind.DELAY, about, null, null, OSH.officeId(), PersonalText.of("Nobody calls back."),
                RequestChannel.PHONE);
    }

    @Test
    void an_imported_case_takes_each_step_once_with_its_own_time() {
        CaseId id = new CaseId(UUID.randomUUID());
        Step first = step(1, "2010-10-21T11:38:44.546Z");
        Step second = step(2, "2010-10-21T11:42:01Z");
        ImportCase command = new ImportCase(id, "receipt", "case-7", "R-7", List.of(first));
        log.commands.send(command, SYSTEM);
        refused(() -> log.commands.send(command, SYSTEM), NEW_CASE_REQUIRED);
        assertThat(log.commands.send(new ImportSteps(id, List.of(first, second)), SYSTEM).version()).isEqualTo(2);
        assertThat(log.commands.send(new ImportSteps(id, List.of(first, second)), SYSTEM).version()).isEqualTo(2);
        assertThat(log.stream(id)).extracting(Recorded::occurredAt).endsWith(first.occurredAt(), second.occurredAt());
    }

    @Test
    void writers_of_two_processes_lose_nothing_on_one_case() throws Exception {
        CaseId id = log.aCase();
        log.commands.send(grant(id), SYSTEM);
        List<Commands> processes = List.of(log.commands, log.another());
        try (var writers = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 40).mapToObj(number -> writers
                    .submit(() -> processes.get(number % 2).send(schedule(id, number), SYSTEM))).toList();
            for (var answer : answers) {
                answer.get();
            }
        }
        assertThat(log.stream(id).stream().filter(recorded -> recorded.event() instanceof HearingScheduled))
                .hasSize(40);
    }

    @Test
    void what_another_process_changed_is_not_so_already() {
        CaseId id = log.aCase();
        Commands other = log.another();
        OpenOffice office = new OpenOffice("KRK", "Karakol", "KG", null, OSH.zone());
        log.commands.send(office, SYSTEM);
        log.commands.send(new RenameOffice(office.officeId(), "First"), SYSTEM);
        other.send(new RenameOffice(office.officeId(), "Second"), SYSTEM);
        assertThat(log.commands.send(new RenameOffice(office.officeId(), "First"), SYSTEM).version()).isEqualTo(3);
        log.commands.send(grant(id), SYSTEM);
        other.send(new CloseCase(id, new Outcome("SETTLED")), SYSTEM);
        log.commands.send(new ReopenCase(id, new ReopeningGround("NEW_CIRCUMSTANCES")), SYSTEM);
        assertThat(other.send(new CloseCase(id, new Outcome("SETTLED")), SYSTEM).version()).isEqualTo(4);
    }

    @Test
    void the_version_that_was_seen_is_that_of_the_log_whoever_wrote_it() {
        CaseId id = log.aCase();
        Commands other = log.another();
        log.commands.send(grant(id), SYSTEM);
        other.send(offer(id), SYSTEM);
        assertThatThrownBy(() -> log.commands.send(new CloseCase(id, new Outcome("SETTLED")), SYSTEM, seen(0)))
                .isInstanceOf(StaleVersion.class).extracting(stale -> ((StaleVersion) stale).actual()).isEqualTo(2L);
        other.send(new CloseCase(id, new Outcome("SETTLED")), SYSTEM);
        assertThat(log.commands.send(new ReopenCase(id, new ReopeningGround("NEW_CIRCUMSTANCES")), SYSTEM, seen(3))
                .version())
                .isEqualTo(4);
    }

    @Test
    void a_commit_whose_answer_is_lost_is_answered_from_the_journal() {
        CaseId id = log.aCase();
        log.connections.loseNext(Fate.STORED);
        assertThat(log.commands.send(grant(id), SYSTEM)).isEqualTo(new Answer(id.value(), 1, true));
        assertThat(log.stream(id)).hasSize(2);
    }

    @Test
    void a_commit_that_may_have_failed_is_never_reported_as_refused() {
        CaseId id = log.aCase();
        log.connections.loseNext(Fate.NOT_STORED);
        assertThatThrownBy(() -> log.commands.send(grant(id), SYSTEM)).isInstanceOf(OutcomeUnknown.class);
        assertThat(log.stream(id)).hasSize(1);
        assertThat(log.commands.send(grant(id), SYSTEM).version()).isEqualTo(1);
    }

    private static RecordDetention notice(CaseId id) {
        return new RecordDetention(id, "OSH-2026-00077", new PersonId(id.value()), PersonalText.of("Aida Example"),
                "Police unit 5", null, null, null, false, new MatterKind("CRIMINAL"), new CaseStage("DETENTION"),
                OSH.officeId(), RequestChannel.PHONE, false, null, 1);
    }

    private static void refused(ThrowingCallable sending, Rule rule) {
        assertThatThrownBy(sending).isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).refusal()).isEqualTo(rule.refusal());
    }

    private static Once seen(long version) {
        return new Once(UUID.randomUUID(), null, version);
    }

    private static GrantAid grant(CaseId id) {
        return new GrantAid(id, new GrantGround("SINGLE_PERSON"), "12-A", null, null);
    }

    private static OfferAssignment offer(CaseId id) {
        return new OfferAssignment(id, BERMET.advocateId());
    }

    private static ScheduleHearing schedule(CaseId id, int number) {
        return new ScheduleHearing(id, new HearingId(new UUID(1, number)), NOW.plusSeconds(number), "Osh city court");
    }

    private static Step step(long number, String at) {
        return new Step(new UUID(0, number), "Confirmation of receipt", null, null, null, null, Instant.parse(at));
    }
}
