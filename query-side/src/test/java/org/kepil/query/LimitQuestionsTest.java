package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.query.QueryBench.reader;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.history.Histories;
import org.kepil.query.timelimit.CaseLimits;
import org.kepil.query.timelimit.ClockState;
import org.kepil.query.timelimit.CountOverdue;
import org.kepil.query.timelimit.DueAlarms;
import org.kepil.query.timelimit.FindAlarms;
import org.kepil.query.timelimit.FindLimits;
import org.kepil.query.timelimit.FindQueue;
import org.kepil.query.timelimit.LimitFilter;
import org.kepil.query.timelimit.LimitItem;
import org.kepil.query.timelimit.LimitQueue;
import org.kepil.query.timelimit.Queue;
import org.kepil.query.timelimit.QueueCounts;
import org.kepil.query.timelimit.TestRules;

/** Asks over the bus which limits run, of a log of 400 events in a real database, and reads the log to know better. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitQuestionsTest {

    private static final Moment NOW = new Moment.Now();
    private static final SignedIn SUPERVISOR = reader(Role.SUPERVISOR);
    private static final LimitCode TO_DECIDE = new LimitCode("APPLICATION_DECIDE");
    private static final LimitFilter DECIDE = new LimitFilter(null, null, TO_DECIDE);
    private static final List<Recorded<? extends Event>> LOG = log();
    private static final Instant TODAY = LOG.getLast().occurredAt().plusSeconds(3_600);
    private static final QueryBench BENCH = new QueryBench(Clock.fixed(TODAY, ZoneOffset.UTC));

    @BeforeAll
    static void record() {
        BENCH.record(LOG);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    /** The rules that Kepil brings, then a history, each event told when it happened. */
    private static List<Recorded<? extends Event>> log() {
        var rules = TestRules.kyrgyz().id();
        List<Recorded<? extends Event>> log = new ArrayList<>();
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        log.add(rule(0, new RulebookProposed(rules, TestRules.text()), begin));
        log.add(rule(1, new RulebookApproved(rules), begin));
        Histories.random(5, 400).forEach(each -> log.add(new Recorded<>(log.size(), each.eventId(),
                each.aggregateId(), each.sequence(), each.recordedAt(), each.act().occurred(each.occurredAt()),
                each.event())));
        return log;
    }

    private static Recorded<RulebookEvent> rule(int sequence, RulebookEvent event, Instant at) {
        return new Recorded<>(sequence, new UUID(9, sequence), event.rulebookId().stream(), sequence, at,
                Act.ofSystem(Channel.SYSTEM, "none").occurred(at), event);
    }

    @Test
    void the_queues_hold_every_request_that_nobody_decided_or_closed_and_no_other() {
        assertThat(inAllQueues(NOW)).isNotEmpty().isEqualTo(undecided(LOG.size()));
        assertThat(queue(Queue.OVERDUE, LimitFilter.ALL, null, 500, NOW, SUPERVISOR).items()).isNotEmpty()
                .allSatisfy(item -> assertThat(item.clock().dueAt()).isBefore(TODAY));
    }

    @Test
    void the_queues_of_the_past_hold_what_was_open_then() {
        for (int position : List.of(40, 150, 300)) {
            assertThat(inAllQueues(new Moment.Position(position))).isEqualTo(undecided(position + 1));
        }
        assertThat(inAllQueues(new Moment.Position(0))).isEmpty();
    }

    @Test
    void pages_of_a_queue_together_are_the_queue_due_first() {
        List<LimitItem> whole = queue(Queue.OVERDUE, LimitFilter.ALL, null, 500, NOW, SUPERVISOR).items();
        List<LimitItem> paged = new ArrayList<>();
        @Nullable
        String cursor = null;
        do {
            LimitQueue page = queue(Queue.OVERDUE, LimitFilter.ALL, cursor, 2, NOW, SUPERVISOR);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().isSortedAccordingTo(
                Comparator.comparing(item -> Objects.requireNonNull(item.clock().dueAt())));
    }

    @Test
    void every_count_is_the_number_of_rows_behind_it() {
        LimitQueue all = queue(Queue.OVERDUE, LimitFilter.ALL, null, 1, NOW, SUPERVISOR);
        for (Queue queue : Queue.values()) {
            assertThat(queue(queue, LimitFilter.ALL, null, 500, NOW, SUPERVISOR).items())
                    .hasSize((int) all.counts().in(queue));
            for (QueueCounts office : all.byOffice()) {
                LimitFilter filter = new LimitFilter(office.officeId(), null, null);
                assertThat(queue(queue, filter, null, 500, NOW, SUPERVISOR).items()).hasSize((int) office.in(queue))
                        .allSatisfy(item -> assertThat(item.officeId()).isEqualTo(office.officeId()));
            }
        }
        assertThat(BENCH.ask().one(new CountOverdue(SUPERVISOR), Long.class)).isEqualTo(all.counts().overdue())
                .isPositive();
    }

    @Test
    void a_case_says_of_its_limits_what_the_queue_says() {
        for (Queue queue : Queue.values()) {
            for (LimitItem item : queue(queue, LimitFilter.ALL, null, 500, NOW, SUPERVISOR).items()) {
                assertThat(limits(item.caseId(), NOW, SUPERVISOR).clocks()).contains(item.clock());
            }
        }
    }

    @Test
    void an_advocate_sees_the_limits_of_the_cases_held_or_offered_today_and_no_other() {
        AdvocateId nobody = new AdvocateId(new UUID(9, 9));
        SignedIn advocate = reader(Role.ADVOCATE, nobody);
        CaseId any = new CaseId(undecided(LOG.size()).first());
        assertThat(queue(Queue.OVERDUE, LimitFilter.ALL, null, 500, NOW, advocate).items()).isEmpty();
        assertThat(BENCH.ask().one(new CountOverdue(advocate), Long.class)).isZero();
        assertThatThrownBy(() -> limits(any, NOW, advocate)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> limits(new CaseId(new UUID(9, 8)), NOW, SUPERVISOR)).isInstanceOf(Unknown.class);
    }

    @Test
    void an_alarm_is_due_for_every_run_at_risk_or_overdue() {
        DueAlarms alarms = BENCH.ask().one(new FindAlarms(reader(Role.SYSTEM)), DueAlarms.class);
        LimitQueue all = queue(Queue.OVERDUE, LimitFilter.ALL, null, 1, NOW, SUPERVISOR);
        assertThat(alarms.alarms()).filteredOn(alarm -> alarm.kind() == AlarmKind.BROKEN)
                .hasSize((int) all.counts().overdue());
        assertThat(alarms.alarms()).filteredOn(alarm -> alarm.kind() == AlarmKind.AT_RISK)
                .hasSize((int) all.counts().atRisk());
    }

    @Test
    void a_case_as_of_a_position_has_the_clocks_that_were_known_then() {
        for (Recorded<? extends Event> recorded : LOG) {
            if (recorded.event() instanceof EligibilityEvent decided && !toldLate(recorded)) {
                Moment before = new Moment.Position(recorded.position() - 1);
                assertThat(toDecide(decided.caseId(), before).stoppedAt()).isNull();
                assertThat(toDecide(decided.caseId(), new Moment.Position(recorded.position())).state())
                        .isIn(ClockState.MET, ClockState.BROKEN);
            }
        }
    }

    private static org.kepil.query.timelimit.Clock toDecide(CaseId id, Moment moment) {
        return limits(id, moment, SUPERVISOR).clocks().stream().filter(clock -> clock.limit().equals(TO_DECIDE))
                .reduce((one, other) -> {
                    throw new AssertionError("two runs: " + one + other);
                }).orElseThrow();
    }

    /** Facts that are told late may come before the request, and then mean nothing to its clock. */
    private static boolean toldLate(Recorded<? extends Event> recorded) {
        return recorded.occurredAt().isBefore(recorded.recordedAt());
    }

    private static TreeSet<UUID> inAllQueues(Moment moment) {
        TreeSet<UUID> cases = new TreeSet<>();
        for (Queue queue : Queue.values()) {
            queue(queue, DECIDE, null, 500, moment, SUPERVISOR).items()
                    .forEach(item -> assertThat(cases.add(item.caseId().value())).isTrue());
        }
        return cases;
    }

    /** Read from the first events of the log: what was asked for, and neither decided nor closed since. */
    private static TreeSet<UUID> undecided(int events) {
        Map<UUID, Instant> asked = new LinkedHashMap<>();
        List<OfficeId> known = new ArrayList<>();
        for (Recorded<? extends Event> recorded : LOG.subList(0, events)) {
            switch (recorded.event()) {
                case OfficeOpened opened -> known.add(opened.officeId());
                case AidRequested request when known.contains(request.officeId()) ->
                    asked.put(request.caseId().value(), recorded.occurredAt());
                case EligibilityEvent decided -> stop(asked, decided.caseId(), recorded.occurredAt());
                case CaseClosed closed -> stop(asked, closed.caseId(), recorded.occurredAt());
                default -> {
                    // says nothing of this limit
                }
            }
        }
        return new TreeSet<>(asked.keySet());
    }

    /** A decision that is said to have been taken before the request stops nothing. */
    private static void stop(Map<UUID, Instant> asked, CaseId caseId, Instant at) {
        Instant since = asked.get(caseId.value());
        if (since != null && !at.isBefore(since)) {
            asked.remove(caseId.value());
        }
    }

    private static CaseLimits limits(CaseId id, Moment moment, SignedIn reader) {
        return BENCH.ask().one(new FindLimits(id, -1, moment, reader), CaseLimits.class);
    }

    private static LimitQueue queue(Queue queue, LimitFilter filter, @Nullable String cursor, int limit, Moment moment,
            SignedIn reader) {
        return BENCH.ask().one(new FindQueue(queue, filter, cursor, limit, moment, reader), LimitQueue.class);
    }
}
