package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.QueryBench.reader;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.complaint.ComplaintItem;
import org.kepil.query.complaint.Complaints;
import org.kepil.query.complaint.FindComplaints;
import org.kepil.query.complaint.FindRaisedComplaints;
import org.kepil.query.complaint.FindRaisedComplaints.Raised;
import org.kepil.query.complaint.Which;
import org.kepil.query.page.NavCount;
import org.kepil.query.timelimit.TestRules;

/** Asks over the bus how the clocks of two complaints stand, of a log in which their office is registered after them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintQuestionsTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T04:00:00Z");
    private static final OfficeId OFFICE = new OfficeId(new UUID(7, 1));
    private static final ComplaintId RAISED = new ComplaintId(new UUID(7, 2));
    private static final ComplaintId QUIET = new ComplaintId(new UUID(7, 3));
    private static final LimitCode ANSWER = new LimitCode("COMPLAINT_ANSWER");
    private static final SignedIn SUPERVISOR = reader(Role.SUPERVISOR);
    private static final QueryBench BENCH = new QueryBench(
            Clock.fixed(BEGIN.plus(Duration.ofDays(90)), ZoneOffset.UTC));
    private static final int RECEIVED = 3;
    private static final int REGISTERED = 4;

    @BeforeAll
    static void record() {
        RulebookId rules = TestRules.kyrgyz().id();
        List<Recorded<? extends Event>> log = new ArrayList<>();
        add(log, rules.stream(), 0, new RulebookProposed(rules, TestRules.text()));
        add(log, rules.stream(), 1, new RulebookApproved(rules));
        add(log, RAISED.value(), 0, received(RAISED));
        add(log, QUIET.value(), 0, received(QUIET));
        add(log, OFFICE.value(), 0, new OfficeOpened(OFFICE, "BI", "Bishkek", "KG", null, ZoneId.of("Asia/Bishkek")));
        Instant due = BEGIN.plus(Duration.ofDays(30));
        add(log, RAISED.value(), 1, new ComplaintAlarmRaised(RAISED, ANSWER, AlarmKind.BROKEN, at(2), due, rules));
        add(log, RAISED.value(), 2,
                new ComplaintAlarmEscalated(RAISED, ANSWER, EscalationLevel.OFFICE_HEAD, at(2), due, rules));
        BENCH.record(log);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void the_clocks_of_the_past_know_the_offices_of_the_past_only() {
        assertThat(open(new Moment.Position(RECEIVED))).hasSize(2)
                .allSatisfy(item -> assertThat(item.deadlines()).isEmpty());
        assertThat(open(new Moment.Position(REGISTERED))).hasSize(2)
                .allSatisfy(item -> assertThat(item.deadlines()).isNotEmpty());
        assertThat(open(new Moment.Now())).allMatch(ComplaintItem::overdue);
    }

    @Test
    void only_what_somebody_above_was_told_of_is_raised_and_the_side_bar_counts_as_many() {
        assertThat(raised(new Moment.Position(REGISTERED)).alarms()).isEmpty();
        Raised now = raised(new Moment.Now());
        assertThat(now.alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.number()).isEqualTo(RAISED.number());
            assertThat(alarm.told()).containsOnlyKeys(EscalationLevel.OFFICE_HEAD);
        });
        assertThat(BENCH.beans(NavCount.class)).singleElement()
                .satisfies(count -> assertThat(count.count(SUPERVISOR)).isEqualTo(now.alarms().size()));
    }

    private static List<ComplaintItem> open(Moment moment) {
        return BENCH.ask().one(new FindComplaints(Which.OPEN, null, moment, SUPERVISOR), Complaints.class)
                .complaints();
    }

    private static Raised raised(Moment moment) {
        return BENCH.ask().one(new FindRaisedComplaints(moment, SUPERVISOR), Raised.class);
    }

    private static ComplaintReceived received(ComplaintId id) {
        return new ComplaintReceived(id, new PersonId(id.value()), PersonalText.of("Somebody"), null,
                ComplaintKind.DELAY, null, null, OFFICE, OFFICE, PersonalText.of("Nobody calls"),
                RequestChannel.PHONE);
    }

    private static void add(List<Recorded<? extends Event>> log, UUID stream, long sequence, Event event) {
        log.add(new Recorded<>(log.size(), new UUID(8, log.size()), stream, sequence, at(log.size()),
                Act.ofSystem(Channel.SYSTEM, "none").occurred(at(log.size())), event));
    }

    private static Instant at(int position) {
        return BEGIN.plusSeconds(60L * position);
    }
}
