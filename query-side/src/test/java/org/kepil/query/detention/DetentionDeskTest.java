package org.kepil.query.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.detention.Card.Phase;

/** Each event happens ten minutes after the one before; the notice comes at nine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DetentionDeskTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final AdvocateId ADA = new AdvocateId(new UUID(0, 2));
    private static final AdvocateId BLAISE = new AdvocateId(new UUID(0, 3));
    private static final Instant NINE = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final DetentionReported NOTIFIED = reported(NINE.minus(Duration.ofMinutes(52)));
    private static final AssignmentOffered OFFERED = new AssignmentOffered(CASE, ADA);
    private static final AssignmentAccepted ACCEPTED = new AssignmentAccepted(CASE, ADA, "O-1");
    private static final ArrivalRecorded ARRIVED = new ArrivalRecorded(CASE, ADA);
    private static final FirstMeetingHeld MET = new FirstMeetingHeld(CASE, ADA, true, true);
    private static final AdvocateReplaced REPLACED = new AdvocateReplaced(CASE, ADA, BLAISE,
            new ReplacementGround("ILLNESS"), "O-2");

    @Test
    void a_notice_goes_from_who_is_asked_to_who_arrived() {
        assertThat(fold(NOTIFIED).stage()).isEqualTo(DeskStage.WAITS_FOR_ADVOCATE);
        assertThat(fold(NOTIFIED, OFFERED).stage()).isEqualTo(DeskStage.OFFERED);
        assertThat(fold(NOTIFIED, OFFERED, new AssignmentDeclined(CASE, ADA, new DeclineGround("WORKLOAD"))).stage())
                .isEqualTo(DeskStage.WAITS_FOR_ADVOCATE);
        assertThat(fold(NOTIFIED, OFFERED, ACCEPTED).stage()).isEqualTo(DeskStage.ON_THE_WAY);
        assertThat(fold(NOTIFIED, OFFERED, ACCEPTED, ARRIVED).stage()).isEqualTo(DeskStage.ARRIVED);
        assertThat(fold(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, MET).stage()).isEqualTo(DeskStage.DONE);
    }

    @Test
    void nothing_is_left_to_do_for_who_is_free_or_whose_case_is_closed() {
        assertThat(fold(NOTIFIED, new DetaineeReleased(CASE, new ReleaseGround("NOTICE_IN_ERROR"))).stage())
                .isEqualTo(DeskStage.DONE);
        assertThat(fold(NOTIFIED, new CaseClosed(CASE, new Outcome("WITHDRAWN_BY_CLIENT"), null)).stage())
                .isEqualTo(DeskStage.DONE);
    }

    @Test
    void who_takes_over_is_on_the_way_again() {
        Notice notice = fold(NOTIFIED, OFFERED, ACCEPTED, ARRIVED, REPLACED);
        assertThat(notice.stage()).isEqualTo(DeskStage.ON_THE_WAY);
        assertThat(notice.progress().orderNumber()).isEqualTo("O-2");
        assertThat(notice.progress().appointedAt()).isEqualTo(NINE.plus(Duration.ofMinutes(20)));
    }

    @Test
    void a_card_says_how_long_each_part_took() {
        Card card = card(fold(NOTIFIED, OFFERED, ACCEPTED));
        assertThat(card.since()).isEqualTo(Duration.ofMinutes(112));
        assertThat(card.phases()).containsExactly(
                new Phase("notify", Phase.State.DONE, Duration.ofMinutes(52), NINE),
                new Phase("appoint", Phase.State.DONE, Duration.ofMinutes(20), NINE.plus(Duration.ofMinutes(20))),
                new Phase("arrive", Phase.State.RUNNING, Duration.ofMinutes(40), null));
        assertThat(card.next()).isEqualTo("arrival");
    }

    @Test
    void a_card_invents_no_time_that_nobody_knows() {
        Card card = card(fold(reported(null)));
        assertThat(card.since()).isNull();
        assertThat(card.phases()).containsExactly(new Phase("notify", Phase.State.UNKNOWN, null, NINE),
                new Phase("appoint", Phase.State.RUNNING, Duration.ofHours(1), null),
                new Phase("arrive", Phase.State.NOT_STARTED, null, null));
    }

    @Test
    void an_intake_operator_is_led_to_no_offer() {
        assertThat(Card.of(fold(NOTIFIED), TEN, ZoneOffset.UTC, as(Role.INTAKE_OPERATOR)).next()).isNull();
    }

    private static Card card(Notice notice) {
        return Card.of(notice, TEN, ZoneOffset.UTC, as(Role.COORDINATOR));
    }

    private static SignedIn as(Role role) {
        return new SignedIn(new AccountId(new UUID(0, 9)), "ada", "Ada", role, null, null, null);
    }

    private static DetentionReported reported(@Nullable Instant detainedAt) {
        return new DetentionReported(CASE, "AB-2026-1", new PersonId(new UUID(0, 4)), PersonalText.of("Emmy"),
                "Unit 5", null, null, detainedAt, false, new MatterKind("CRIMINAL"), new CaseStage("DETENTION"),
                new OfficeId(new UUID(0, 5)), RequestChannel.PHONE, false, null, 1);
    }

    private static Notice fold(CaseEvent... events) {
        DetentionView view = new DetentionView();
        Notice row = null;
        for (int at = 0; at < events.length; at++) {
            row = view.fold(CASE, row, new Recorded<>(at, new UUID(1, at), CASE.value(), at,
                    NINE.plus(Duration.ofMinutes(10L * at)), Act.ofSystem(Channel.API, "1"), events[at]));
        }
        return Objects.requireNonNull(row);
    }
}
