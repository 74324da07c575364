package org.kepil.command.complaint;

import static org.kepil.command.complaint.ComplaintRule.ADVOCATE_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.complaint.ComplaintRule.ALARM_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.ANSWER_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.ENDED_COMPLAINT_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.INDEPENDENCE_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.INVESTIGATION_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.OPEN_COMPLAINT_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.OWNER_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.OWN_COMPLAINT_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.SUBJECT_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.OFFICE;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.complaint.ComplaintAnswered;
import org.kepil.kernel.complaint.ComplaintClosed;
import org.kepil.kernel.complaint.ComplaintFinding;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintInvestigated;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintOwnerSet;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.complaint.ComplaintReopened;
import org.kepil.kernel.complaint.ComplaintTransferredToBar;
import org.kepil.kernel.complaint.ComplaintVoided;
import org.kepil.kernel.complaint.HoldingLetterSent;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintTest {

    private static final ComplaintId ID = ComplaintId.of("0c5e0000-0000-4000-8000-000000000031");
    private static final PersonalText SAID = PersonalText.of("Nobody called back for a month.");
    private static final PersonalText FOUND = PersonalText.of("The call was noted and forgotten.");
    private static final PersonalText SORRY = PersonalText.of("We are sorry.");

    private static final ComplaintReceived RECEIVED = receiving(ComplaintKind.DELAY, CASE, BERMET).received();
    private static final ComplaintReceived OF_THE_BAR = receiving(ComplaintKind.QUALITY_OF_DEFENCE, CASE, BERMET)
            .received();
    private static final ComplaintOwnerSet OWNED = new ComplaintOwnerSet(ID, new UUID(0, 7), "Somebody");
    private static final HoldingLetterSent LETTER = new HoldingLetterSent(ID);
    private static final ComplaintInvestigated INVESTIGATED = new ComplaintInvestigated(ID, AIDA, FOUND);
    private static final ComplaintTransferredToBar TRANSFERRED = new ComplaintTransferredToBar(ID, BERMET,
            "Council of advocates", null);
    private static final ComplaintAnswered ANSWERED = new ComplaintAnswered(ID, AIDA, ComplaintFinding.JUSTIFIED,
            SORRY);
    private static final ComplaintClosed CLOSED = new ComplaintClosed(ID);
    private static final ComplaintReopened REOPENED = new ComplaintReopened(ID, AIDA, SAID);
    private static final ComplaintVoided VOIDED = new ComplaintVoided(ID, AIDA, SAID);

    private static final RaiseComplaintAlarm ALARM = new RaiseComplaintAlarm(ID, new LimitCode("COMPLAINT_ANSWER"),
            AlarmKind.BROKEN, Instant.EPOCH, Instant.EPOCH.plusSeconds(9), RulebookId.parse("KG/2022-1"));
    private static final EscalateComplaintAlarm TELL = new EscalateComplaintAlarm(ID, ALARM.limit(),
            EscalationLevel.OFFICE_HEAD, ALARM.startedAt(), ALARM.dueAt(), ALARM.rulebookId());

    private static final TakeComplaint TAKE = new TakeComplaint(ID);
    private static final SendHoldingLetter SEND = new SendHoldingLetter(ID);
    private static final InvestigateComplaint INVESTIGATE = new InvestigateComplaint(ID, FOUND);
    private static final TransferComplaint TRANSFER = new TransferComplaint(ID, "Council of advocates", null);
    private static final AnswerComplaint ANSWER = new AnswerComplaint(ID, ComplaintFinding.JUSTIFIED, SORRY);
    private static final CloseComplaint CLOSE = new CloseComplaint(ID);
    private static final ReopenComplaint REOPEN = new ReopenComplaint(ID, SAID);
    private static final VoidComplaint VOID = new VoidComplaint(ID, SAID);

    @Test
    void an_alarm_is_raised_once_and_the_next_in_line_is_told_of_it_once() {
        aComplaint().given(RECEIVED).when(ALARM).expectEvents(ALARM.raised());
        aComplaint().given(RECEIVED, ALARM.raised()).when(ALARM).expectNoEvents();
        aComplaint().given(RECEIVED).when(TELL).expectNoEvents().expectExceptionDetails(ALARM_REQUIRED.refusal());
        aComplaint().given(RECEIVED, ALARM.raised()).when(TELL).expectEvents(TELL.escalated());
        aComplaint().given(RECEIVED, ALARM.raised(), TELL.escalated()).when(TELL).expectNoEvents();
        assertThat(ALARM.identity()).isNotEqualTo(TELL.identity());
    }

    @Test
    void a_complaint_is_received_taken_on_investigated_answered_and_closed() {
        aComplaint().givenNoPriorActivity().when(receiving(ComplaintKind.DELAY, CASE, BERMET), asked())
                .expectEvents(RECEIVED);
        aComplaint().given(RECEIVED).when(TAKE, asked()).expectEvents(OWNED);
        aComplaint().given(RECEIVED, OWNED).when(SEND, asked()).expectEvents(LETTER);
        aComplaint().given(RECEIVED, OWNED, LETTER).when(INVESTIGATE, asked()).expectEvents(INVESTIGATED);
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED).when(ANSWER, asked()).expectEvents(ANSWERED);
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED, ANSWERED).when(CLOSE, asked()).expectEvents(CLOSED);
    }

    @Test
    void a_complaint_is_about_a_case_an_advocate_or_an_office() {
        aComplaint().givenNoPriorActivity().when(receiving(ComplaintKind.DELAY, null, null), asked()).expectNoEvents()
                .expectExceptionDetails(SUBJECT_REQUIRED.refusal());
    }

    @Test
    void a_complaint_for_the_bar_names_the_advocate() {
        aComplaint().givenNoPriorActivity().when(receiving(ComplaintKind.QUALITY_OF_DEFENCE, CASE, null), asked())
                .expectNoEvents().expectExceptionDetails(ADVOCATE_REQUIRED.refusal());
        aComplaint().given(receiving(ComplaintKind.DELAY, CASE, null).received(), OWNED).when(TRANSFER, asked())
                .expectNoEvents().expectExceptionDetails(ADVOCATE_REQUIRED.refusal());
    }

    @Test
    void the_state_does_not_judge_how_an_advocate_defends() {
        aComplaint().given(OF_THE_BAR, OWNED).when(INVESTIGATE, asked()).expectNoEvents()
                .expectExceptionDetails(INDEPENDENCE_REQUIRED.refusal());
        aComplaint().given(OF_THE_BAR, OWNED).when(ANSWER, asked()).expectNoEvents()
                .expectExceptionDetails(INDEPENDENCE_REQUIRED.refusal());
        aComplaint().given(OF_THE_BAR, OWNED).when(TRANSFER, asked()).expectEvents(TRANSFERRED);
        aComplaint().given(OF_THE_BAR, OWNED, TRANSFERRED).when(CLOSE, asked()).expectEvents(CLOSED);
    }

    @Test
    void somebody_answers_for_it_before_anything_is_done() {
        aComplaint().given(RECEIVED).when(SEND, asked()).expectNoEvents()
                .expectExceptionDetails(OWNER_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED).when(SEND, askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(OWN_COMPLAINT_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED).when(TAKE, askedBy(BERMET))
                .expectEvents(new ComplaintOwnerSet(ID, BERMET.value(), "Somebody"));
    }

    @Test
    void it_is_looked_into_before_it_is_answered_and_answered_before_it_is_closed() {
        aComplaint().given(RECEIVED, OWNED).when(ANSWER, asked()).expectNoEvents()
                .expectExceptionDetails(INVESTIGATION_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(ANSWER_REQUIRED.refusal());
    }

    @Test
    void nothing_is_done_about_a_complaint_that_is_dealt_with() {
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED, ANSWERED).when(INVESTIGATE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_COMPLAINT_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED, VOIDED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_COMPLAINT_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED).when(VOID, asked()).expectEvents(VOIDED);
    }

    @Test
    void an_answered_or_closed_complaint_is_taken_up_again_and_looked_into_anew() {
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED, ANSWERED, CLOSED).when(REOPEN, asked())
                .expectEvents(REOPENED);
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED, ANSWERED, REOPENED).when(ANSWER, asked()).expectNoEvents()
                .expectExceptionDetails(INVESTIGATION_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED).when(REOPEN, asked()).expectNoEvents()
                .expectExceptionDetails(ENDED_COMPLAINT_REQUIRED.refusal());
        aComplaint().given(RECEIVED, OWNED, VOIDED).when(REOPEN, asked()).expectNoEvents()
                .expectExceptionDetails(ENDED_COMPLAINT_REQUIRED.refusal());
    }

    @Test
    void what_is_so_already_changes_nothing() {
        aComplaint().given(RECEIVED, OWNED).when(TAKE, asked()).expectNoEvents();
        aComplaint().given(RECEIVED, OWNED, LETTER).when(SEND, asked()).expectNoEvents();
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED, ANSWERED).when(ANSWER, asked()).expectNoEvents();
        aComplaint().given(RECEIVED, OWNED, INVESTIGATED, ANSWERED, CLOSED).when(CLOSE, asked()).expectNoEvents();
        aComplaint().given(RECEIVED, OWNED, VOIDED).when(VOID, asked()).expectNoEvents();
    }

    private static ReceiveComplaint receiving(ComplaintKind kind, @Nullable CaseId about,
            @Nullable AdvocateId advocate) {
        return new ReceiveComplaint(ID, AIDA, PersonalText.of("Aida Example"), null, kind, about, advocate, null,
                OFFICE, SAID, RequestChannel.PHONE);
    }

    private static FixtureConfiguration<Complaint> aComplaint() {
        return new AggregateTestFixture<>(Complaint.class);
    }
}
