package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.query.QueryBench.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.account.AccountRegister;
import org.kepil.query.account.FindAccounts;
import org.kepil.query.advocate.Advocates;
import org.kepil.query.advocate.FindAdvocates;
import org.kepil.query.casefile.CaseFileAnswer;
import org.kepil.query.casefile.Change;
import org.kepil.query.casefile.FindCaseFile;
import org.kepil.query.casefile.FindTimeline;
import org.kepil.query.casefile.Timeline;
import org.kepil.query.dashboard.CountCases;
import org.kepil.query.dashboard.Dashboard;
import org.kepil.query.fold.FindViews;
import org.kepil.query.fold.Verification;
import org.kepil.query.fold.VerifyView;
import org.kepil.query.fold.ViewBench;
import org.kepil.query.fold.Views;
import org.kepil.query.history.Histories;
import org.kepil.query.office.FindOffices;
import org.kepil.query.office.Offices;
import org.kepil.query.timelimit.CaseLimits;
import org.kepil.query.timelimit.CountOverdue;
import org.kepil.query.timelimit.DueAlarms;
import org.kepil.query.timelimit.FindAlarms;
import org.kepil.query.timelimit.FindLimits;
import org.kepil.query.timelimit.FindQueue;
import org.kepil.query.timelimit.LimitFilter;
import org.kepil.query.timelimit.LimitQueue;
import org.kepil.query.timelimit.Queue;
import org.kepil.query.worklist.CountWork;
import org.kepil.query.worklist.FindWork;
import org.kepil.query.worklist.WorkFilter;
import org.kepil.query.worklist.WorkItem;
import org.kepil.query.worklist.WorkList;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.handling.HandlingEvent;

/** Asks over the bus, of a log of 300 events. Names of test methods say what the answers must have in common. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {

    private static final Moment NOW = new Moment.Now();
    private static final SignedIn SUPERVISOR = reader(Role.SUPERVISOR);
    private static final int EVENTS = 300;
    private static final List<Recorded<? extends Event>> LOG = Histories.random(11, EVENTS);
    private static final QueryBench BENCH = new QueryBench();

    @BeforeAll
    static void record() {
        BENCH.record(LOG);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void pages_of_the_work_list_together_are_the_whole_list_each_case_once() {
        List<WorkItem> paged = new ArrayList<>();
        @Nullable
        String cursor = null;
        do {
            WorkList page = work(WorkFilter.ALL, cursor, 7, NOW, SUPERVISOR);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(work(WorkFilter.ALL, null, 500, NOW, SUPERVISOR).items()).doesNotHaveDuplicates();
        assertThat(paged).hasSize((int) cases());
    }

    @Test
    void every_number_of_the_dashboard_is_the_number_of_rows_behind_it() {
        for (Moment moment : List.of(NOW, new Moment.Position(150), new Moment.Position(20))) {
            Dashboard dashboard = BENCH.ask().one(new CountCases(30, moment, SUPERVISOR), Dashboard.class);
            assertThat(matching(filter(null, null, true), moment)).isEqualTo(dashboard.open());
            dashboard.byState().forEach(count -> assertThat(matching(filter(count.state(), null, null), moment))
                    .isEqualTo(count.cases()));
            dashboard.byMatter().stream().filter(count -> count.matter() != null)
                    .forEach(count -> assertThat(matching(filter(null, count.matter(), true), moment))
                            .isEqualTo(count.cases()));
            dashboard.untilAssigned().bands()
                    .forEach(band -> assertThat(matching(new WorkFilter(null, null, null, null, null, null, null, null,
                            null, band.from(), band.below()), moment)).isEqualTo(band.cases()));
            dashboard.weeks().forEach(week -> assertThat(matching(new WorkFilter(null, null, null, null, null, null,
                    null, week.monday(), null, null, null), moment)).isEqualTo(week.requested()));
        }
    }

    @Test
    void choices_of_a_filter_are_counted_with_the_other_filters_left_as_they_are() {
        WorkList list = work(filter(CaseState.CLOSED, new MatterKind("CIVIL"), null), null, 500, NOW, SUPERVISOR);
        assertThat(list.counts().matching()).isEqualTo(list.items().size());
        list.counts().byState().forEach((state, count) -> assertThat(
                matching(filter(state, new MatterKind("CIVIL"), null), NOW)).isEqualTo(count));
        list.counts().byMatter().forEach((matter, count) -> assertThat(
                matching(filter(CaseState.CLOSED, matter, null), NOW)).isEqualTo(count));
    }

    @Test
    void the_number_beside_the_list_is_the_number_of_its_rows() {
        AdvocateId self = work(WorkFilter.ALL, null, 500, NOW, SUPERVISOR).items().stream().map(WorkItem::advocateId)
                .filter(Objects::nonNull).findFirst().orElseThrow();
        for (SignedIn reader : List.of(SUPERVISOR, reader(Role.ADVOCATE, self))) {
            WorkFilter open = filter(null, null, true);
            assertThat(BENCH.ask().one(new CountWork(open, reader), Long.class))
                    .isEqualTo(work(open, null, 500, NOW, reader).items().size()).isPositive();
        }
    }

    @Test
    void a_search_finds_numbers_and_names_in_any_case_and_takes_signs_as_they_are() {
        WorkItem wanted = work(WorkFilter.ALL, null, 500, NOW, SUPERVISOR).items().stream()
                .filter(item -> item.applicant() != null).findFirst().orElseThrow();
        assertThat(work(search("applicant " + wanted.number().toLowerCase(Locale.ROOT)), null, 500, NOW,
                SUPERVISOR).items()).contains(wanted);
        assertThat(work(search("_"), null, 500, NOW, SUPERVISOR).items()).isEmpty();
        assertThat(work(search("%"), null, 500, NOW, SUPERVISOR).items()).isEmpty();
    }

    @Test
    void an_advocate_sees_the_cases_held_ever_or_offered_today_and_no_other_also_in_the_past() {
        List<WorkItem> all = work(WorkFilter.ALL, null, 500, NOW, SUPERVISOR).items();
        AdvocateId self = all.stream().map(WorkItem::advocateId).filter(Objects::nonNull).findFirst().orElseThrow();
        SignedIn advocate = reader(Role.ADVOCATE, self);
        List<CaseId> own = work(WorkFilter.ALL, null, 500, NOW, advocate).items().stream().map(WorkItem::caseId)
                .toList();
        assertThat(own).containsAll(all.stream()
                .filter(item -> self.equals(item.advocateId()) || self.equals(item.offeredTo()))
                .map(WorkItem::caseId).toList());
        assertThat(work(WorkFilter.ALL, null, 500, new Moment.Position(200), advocate).items())
                .extracting(WorkItem::caseId).isSubsetOf(own);
        CaseId other = all.stream().map(WorkItem::caseId).filter(id -> !own.contains(id)).findFirst().orElseThrow();
        assertThat(file(own.getFirst(), NOW, advocate).file().caseId()).isEqualTo(own.getFirst());
        assertThatThrownBy(() -> file(other, NOW, advocate)).isInstanceOf(Unknown.class);
        assertThat(work(WorkFilter.ALL, null, 500, NOW, reader(Role.ADVOCATE)).items()).isEmpty();
    }

    @Test
    void every_question_is_refused_to_a_role_that_may_not_ask_it() {
        CaseId any = new CaseId(UUID.randomUUID());
        SignedIn manager = reader(Role.MANAGER);
        SignedIn intake = reader(Role.INTAKE_OPERATOR);
        refused(new FindWork(WorkFilter.ALL, null, 10, NOW, manager), WorkList.class);
        refused(new CountWork(WorkFilter.ALL, manager), Long.class);
        refused(new FindLimits(any, -1, NOW, manager), CaseLimits.class);
        refused(new FindQueue(Queue.OVERDUE, LimitFilter.ALL, null, 10, NOW, manager), LimitQueue.class);
        refused(new CountOverdue(manager), Long.class);
        refused(new FindAlarms(SUPERVISOR), DueAlarms.class);
        refused(new FindCaseFile(any, -1, NOW, manager), CaseFileAnswer.class);
        refused(new FindTimeline(any, -1, NOW, manager), Timeline.class);
        refused(new CountCases(12, NOW, intake), Dashboard.class);
        refused(new FindAccounts(SUPERVISOR), AccountRegister.class);
        refused(new FindViews(manager), Views.class);
        refused(new VerifyView("casefile", manager), Verification.class);
    }

    private static void refused(Object question, Class<?> answer) {
        assertThatThrownBy(() -> BENCH.ask().one(question, answer)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_case_can_be_walked_back_and_forth_event_by_event() {
        CaseId longest = longest();
        List<Long> positions = LOG.stream().filter(recorded -> recorded.aggregateId().equals(longest.value()))
                .map(Recorded::position).toList();
        CaseFileAnswer answer = file(longest, NOW, SUPERVISOR);
        for (int step = positions.size() - 1; step > 0; step--) {
            assertThat(answer.file().version()).isEqualTo(step);
            assertThat(answer.previous()).isEqualTo(positions.get(step - 1));
            answer = file(longest, new Moment.Position(positions.get(step - 1)), SUPERVISOR);
            assertThat(answer.next()).isEqualTo(positions.get(step));
            assertThat(answer.latest()).isEqualTo(positions.size() - 1);
            assertThat(answer.place().past()).isTrue();
        }
        assertThat(answer.previous()).isNull();
        assertThat(answer.recordedFrom()).isEqualTo(answer.place().recordedAt());
    }

    @Test
    void a_case_is_unknown_before_its_first_event() {
        CaseId longest = longest();
        long first = LOG.stream().filter(recorded -> recorded.aggregateId().equals(longest.value())).findFirst()
                .orElseThrow().position();
        assertThatThrownBy(() -> file(longest, new Moment.Position(first - 1), SUPERVISOR)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> file(new CaseId(UUID.randomUUID()), NOW, SUPERVISOR)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_version_that_does_not_come_is_waited_for_and_then_marked() {
        CaseId longest = longest();
        CaseFileAnswer answer = BENCH.ask().one(new FindCaseFile(longest, 1000, NOW, SUPERVISOR),
                CaseFileAnswer.class);
        assertThat(answer.place().stale()).isTrue();
        assertThat(file(longest, NOW, SUPERVISOR).place().stale()).isFalse();
    }

    /** A proposal changes nothing yet, nor does whoever takes or hands back what was so before. */
    private static boolean mayChangeNothing(CaseEvent event) {
        return event instanceof CorrectionProposed || event instanceof HandlingEvent;
    }

    @Test
    void a_timeline_tells_each_event_with_what_it_changed() {
        CaseId longest = longest();
        Timeline timeline = BENCH.ask().one(new FindTimeline(longest, -1, NOW, SUPERVISOR), Timeline.class);
        List<CaseEvent> events = LOG.stream().filter(recorded -> recorded.aggregateId().equals(longest.value()))
                .map(recorded -> (CaseEvent) recorded.event()).toList();
        assertThat(timeline.entries()).hasSameSizeAs(events).allSatisfy(entry -> {
            assertThat(entry.event()).isEqualTo(events.get((int) entry.sequence()));
            assertThat(!entry.changes().isEmpty() || mayChangeNothing(entry.event())).as(entry.type()).isTrue();
        });
        assertThat(timeline.entries().getFirst().changes()).allSatisfy(change -> assertThat(change.before()).isNull())
                .extracting(Change::field).contains(Change.Field.STATE, Change.Field.NUMBER);
        assertThat(timeline.file()).isEqualTo(file(longest, NOW, SUPERVISOR).file());
    }

    @Test
    void registers_have_the_names_of_their_day() {
        Offices now = BENCH.ask().one(new FindOffices(NOW, SUPERVISOR), Offices.class);
        Offices then = BENCH.ask().one(new FindOffices(new Moment.Position(2), SUPERVISOR), Offices.class);
        assertThat(now.offices()).hasSize(3).isNotEqualTo(then.offices());
        assertThat(then.offices()).hasSize(3).allSatisfy(office -> assertThat(office.version()).isZero());
        Advocates advocates = BENCH.ask().one(new FindAdvocates(null, null, NOW, SUPERVISOR), Advocates.class);
        assertThat(advocates.advocates()).hasSize(4);
        Names names = BENCH.ask().one(new FindNames.OfOffices(Set.of(now.offices().getFirst().officeId()), NOW),
                Names.class);
        assertThat(names.byId()).containsValue(now.offices().getFirst().name());
    }

    @Test
    void every_view_is_at_the_head_and_verifies() {
        Views views = BENCH.ask().one(new FindViews(SUPERVISOR), Views.class);
        assertThat(views.position()).isEqualTo(EVENTS - 1);
        assertThat(views.views()).hasSize(ViewBench.VIEWS.size()).allSatisfy(view -> {
            Verification verification = BENCH.ask().one(new VerifyView(view.name(), SUPERVISOR), Verification.class);
            assertThat(verification.differences()).isEmpty();
            assertThat(verification.position()).isEqualTo(EVENTS - 1);
        });
    }

    private static CaseId longest() {
        return new CaseId(LOG.stream().filter(recorded -> recorded.event() instanceof CaseEvent)
                .max(Comparator.comparing(Recorded::sequence)).orElseThrow().aggregateId());
    }

    private static long cases() {
        return LOG.stream().filter(recorded -> recorded.event() instanceof CaseEvent).map(Recorded::aggregateId)
                .distinct().count();
    }

    private static CaseFileAnswer file(CaseId id, Moment moment, SignedIn reader) {
        return BENCH.ask().one(new FindCaseFile(id, -1, moment, reader), CaseFileAnswer.class);
    }

    private static WorkList work(WorkFilter filter, @Nullable String cursor, int limit, Moment moment,
            SignedIn reader) {
        return BENCH.ask().one(new FindWork(filter, cursor, limit, moment, reader), WorkList.class);
    }

    private static long matching(WorkFilter filter, Moment moment) {
        return work(filter, null, 1, moment, SUPERVISOR).counts().matching();
    }

    private static WorkFilter filter(@Nullable CaseState state, @Nullable MatterKind matter, @Nullable Boolean open) {
        return new WorkFilter(null, state, null, matter, null, open, null, null, null, null, null);
    }

    private static WorkFilter search(String text) {
        return new WorkFilter(text, null, null, null, null, null, null, null, null, null, null);
    }
}
