package org.kepil.query;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.kepil.query.SampleRows.AIBEK;
import static org.kepil.query.SampleRows.CHUI;
import static org.kepil.query.SampleRows.HELD;
import static org.kepil.query.SampleRows.IMPORTED;
import static org.kepil.query.SampleRows.MEERIM;
import static org.kepil.query.SampleRows.NAMES;
import static org.kepil.query.SampleRows.NOW;
import static org.kepil.query.SampleRows.OSH;
import static org.kepil.query.SampleRows.TARAS;
import static org.kepil.query.SampleRows.ago;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kepil.kernel.provider.ProviderKind;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.query.provider.Providers;
import org.kepil.query.provider.ProviderRow;
import org.kepil.query.provider.FindProviders;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.Run;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.query.complaint.Which;
import org.kepil.query.complaint.FindComplaints;
import org.kepil.query.complaint.FindComplaint;
import org.kepil.query.complaint.Deadline;
import org.kepil.query.complaint.CountComplaints;
import org.kepil.query.complaint.Complaints;
import org.kepil.query.complaint.ComplaintView;
import org.kepil.query.complaint.ComplaintItem;
import org.kepil.query.complaint.ComplaintAnswer;
import org.kepil.query.complaint.Complaint;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.advocate.Language;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.SampleRows.Happened;
import org.kepil.query.advocate.AdvocateRow;
import org.kepil.query.advocate.Advocates;
import org.kepil.query.advocate.FindAdvocates;
import org.kepil.query.casefile.CaseFile;
import org.kepil.query.casefile.CaseFileAnswer;
import org.kepil.query.casefile.CaseFileView;
import org.kepil.query.casefile.Change;
import org.kepil.query.casefile.FindCaseFile;
import org.kepil.query.casefile.FindTimeline;
import org.kepil.query.casefile.Timeline;
import org.kepil.query.casefile.TimelineEntry;
import org.kepil.query.dashboard.CountCases;
import org.kepil.query.dashboard.Dashboard;
import org.kepil.query.detention.CountNotices;
import org.kepil.query.detention.Desk;
import org.kepil.query.detention.DeskStage;
import org.kepil.query.detention.DetentionView;
import org.kepil.query.detention.FindNotices;
import org.kepil.query.detention.Notice;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.query.duplicate.DuplicateView;
import org.kepil.query.duplicate.FindOtherCases;
import org.kepil.query.duplicate.FindPair;
import org.kepil.query.duplicate.FindUndecided;
import org.kepil.query.duplicate.Finding;
import org.kepil.query.duplicate.OtherCases;
import org.kepil.query.duplicate.Pair;
import org.kepil.query.duplicate.Particulars;
import org.kepil.query.duplicate.Sign;
import org.kepil.query.duplicate.Undecided;
import org.kepil.query.duplicate.Verdict;
import org.kepil.query.fold.Difference;
import org.kepil.query.fold.FindViews;
import org.kepil.query.fold.Verification;
import org.kepil.query.fold.VerificationRuns;
import org.kepil.query.fold.VerifyView;
import org.kepil.query.fold.View;
import org.kepil.query.fold.ViewState;
import org.kepil.query.fold.Views;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.query.account.AccountRegister;
import org.kepil.query.account.AccountRow;
import org.kepil.query.account.FindAccounts;
import org.kepil.query.office.FindOffices;
import org.kepil.query.rulebook.FindRulebooks;
import org.kepil.query.rulebook.Rulebooks;
import org.kepil.query.rulebook.SampleRules;
import org.kepil.query.office.OfficeRow;
import org.kepil.query.office.Offices;
import org.kepil.query.timelimit.CaseLimits;
import org.kepil.query.timelimit.CountOverdue;
import org.kepil.query.timelimit.FindLimits;
import org.kepil.query.timelimit.FindUnassessed;
import org.kepil.query.timelimit.Unassessed;
import org.kepil.query.timelimit.FindQueue;
import org.kepil.query.timelimit.LimitItem;
import org.kepil.query.timelimit.LimitQueue;
import org.kepil.query.timelimit.Queue;
import org.kepil.query.timelimit.QueueCounts;
import org.kepil.query.transfer.CountTransfers;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.query.complaint.FindRaisedComplaints;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;
import org.kepil.query.timelimit.FindRaised;
import org.kepil.query.timelimit.RaisedLimits;
import org.kepil.query.hearingcalendar.CalendarEntry;
import org.kepil.query.hearingcalendar.Feed;
import org.kepil.query.hearingcalendar.FindClashes;
import org.kepil.query.hearingcalendar.FindFeed;
import org.kepil.query.hearingcalendar.FindHearings;
import org.kepil.query.hearingcalendar.HearingCalendar;
import org.kepil.query.hearingcalendar.Sitting;
import org.kepil.query.transfer.FindTransfers;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.query.transfer.Side;
import org.kepil.query.transfer.Transfer;
import org.kepil.query.transfer.Transfers;
import org.kepil.query.worklist.CountWork;
import org.kepil.query.worklist.FindWork;
import org.kepil.query.worklist.WorkCounts;
import org.kepil.query.worklist.WorkFilter;
import org.kepil.query.worklist.WorkItem;
import org.kepil.query.worklist.WorkList;
import org.kepil.query.worklist.WorkListView;

/** Answers every question of the pages out of {@link SampleRows}; the real folds make the rows, nothing is stored. */
class SampleAnswers {

    private static final long FIRST_POSITION = 4_118_100;
    private static final Practice PRACTICE = new Practice(List.of(new MatterKind("CRIMINAL")),
            List.of(new District("OSH_CITY")), List.of(new Language("KY"), new Language("RU")));

    @QueryHandler
    WorkList handle(FindWork query) {
        List<WorkItem> items = Stream.of(SampleRows.story(), SampleRows.requested(), SampleRows.takenOver())
                .map(story -> folded(new WorkListView(), caseOf(story), story, Long.MAX_VALUE))
                .filter(item -> matches(item, query.filter()))
                .toList();
        Map<CaseState, Long> states = new EnumMap<>(CaseState.class);
        items.forEach(item -> states.merge(item.state(), 1L, Long::sum));
        return new WorkList(items, NAMES, new WorkCounts(items.isEmpty() ? 0 : 1_434, states, Map.of(), 1),
                items.size() < 3 ? null : "cursor", place(query.moment()));
    }

    @QueryHandler
    Long handle(CountWork query) {
        return 1_434L;
    }

    @QueryHandler
    Desk handle(FindNotices query) {
        List<Notice> notices = query.stage() == DeskStage.DONE || before(query.moment())
                ? List.of()
                : List.of(folded(new DetentionView(), SampleRows.DETAINED, SampleRows.detained().subList(0, 1),
                        Long.MAX_VALUE),
                        folded(new DetentionView(), SampleRows.DETAINED, SampleRows.detained(),
                                Long.MAX_VALUE));
        return new Desk(notices, NAMES, Map.of(DeskStage.WAITS_FOR_ADVOCATE, 1L, DeskStage.ARRIVED, 1L), NOW,
                place(query.moment()));
    }

    @QueryHandler
    HearingCalendar handle(FindHearings query) {
        return new HearingCalendar(before(query.moment()) ? List.of() : hearings(), NAMES, place(query.moment()));
    }

    @QueryHandler
    HearingCalendar handle(FindClashes query) {
        List<CalendarEntry> clashes = hearings().stream().filter(entry -> !entry.overlaps().isEmpty()).toList();
        return new HearingCalendar(before(query.moment()) ? List.of() : clashes, NAMES, place(query.moment()));
    }

    @QueryHandler
    FindFeed.State handle(FindFeed.OfReader query) {
        return new FindFeed.State(new Feed(query.feedId(), null, CHUI, "0".repeat(64), ago(ofDays(3)), 0));
    }

    private static List<CalendarEntry> hearings() {
        return List.of(new CalendarEntry(HELD, "OSH-2026-00412", CHUI, sitting(1, Sitting.Status.SCHEDULED, null),
                List.of(new CalendarEntry.Other(HELD, "OSH-2026-00413", NOW, "Osh City Court"))),
                new CalendarEntry(HELD, "OSH-2026-00412", CHUI, sitting(2, Sitting.Status.MISSED, Absent.ADVOCATE),
                        List.of()));
    }

    private static Sitting sitting(int number, Sitting.Status status, @Nullable Absent by) {
        return new Sitting(new HearingId(new UUID(9, number)), NOW, "Osh City Court", "12", HearingKind.MERITS, status,
                null, null, by, null, null, number, NOW);
    }

    @QueryHandler
    Transfers handle(FindTransfers query) {
        Transfer waits = new Transfer(HELD, "OSH-2026-00412", CHUI, OSH, PersonalText.of("The client moved to Osh."),
                Transfer.Stage.OFFERED, ago(ofDays(1)), null, null);
        Transfer left = new Transfer(HELD, "OSH-2026-00413", CHUI, OSH, PersonalText.of("The client moved to Osh."),
                Transfer.Stage.DECLINED, ago(ofDays(2)), PersonalText.of("She moved on."), ago(ofDays(1)));
        List<Transfer> all = before(query.moment()) ? List.of() : List.of(query.side() == Side.ENDED ? left : waits);
        return new Transfers(all, NAMES, Map.of(Side.INCOMING, 1L, Side.ENDED, 1L), place(query.moment()));
    }

    @QueryHandler
    Unassessed handle(FindUnassessed query) {
        Unassessed.Forgotten one = new Unassessed.Forgotten(SampleRows.REQUESTED, "OSH-2026-00415", OSH,
                new MatterKind("CIVIL"), ago(ofDays(20)), 14, ago(ofDays(9)), 7, new LimitCode("APPLICATION_DECIDE"),
                new RulebookId("KG", "2022-1"));
        return before(query.moment())
                ? new Unassessed(List.of(), false, List.of(), NAMES, NOW, place(query.moment()))
                : new Unassessed(List.of(one), true, List.of(new Unassessed.OfOffice(OSH, 1)), NAMES, NOW,
                        place(query.moment()));
    }

    @QueryHandler
    OtherCases handle(FindOtherCases query) {
        boolean none = before(query.moment()) || !query.caseId().equals(SampleRows.REQUESTED);
        Verdict linked = new Verdict(SampleRows.DETAINED, "OSH-2026-00410", Finding.LINKED, LinkKind.SAME_INCIDENT,
                PersonalText.of("Both were held after one quarrel."), ago(ofDays(1)));
        return new OtherCases(none
                ? List.of()
                : List.of(new OtherCases.Alike(HELD, "OSH-2026-00412", OSH, Set.of(Sign.NAME_AND_CONTACT),
                        CaseState.ASSIGNED, ago(ofDays(9))),
                        new OtherCases.Alike(null, null, CHUI, Set.of(Sign.SAME_PERSON), null, null)),
                !none, none ? List.of() : List.of(linked), NAMES, place(query.moment()));
    }

    @QueryHandler
    Pair handle(FindPair query) {
        Particulars one = particulars(query.caseId());
        Particulars other = particulars(query.other());
        return new Pair(one, other, Set.of(Sign.NAME_AND_CONTACT), null, NAMES, place(query.moment()));
    }

    @QueryHandler
    Undecided handle(FindUndecided query) {
        return new Undecided(before(query.moment())
                ? List.of()
                : List.of(new Undecided.Twins(side(SampleRows.REQUESTED), side(HELD),
                        Set.of(Sign.SAME_PERSON, Sign.NAME_AND_MATTER))),
                true, NAMES, place(query.moment()));
    }

    private static Undecided.Side side(CaseId id) {
        Particulars row = particulars(id);
        return new Undecided.Side(id, row.number(), row.applicant(), row.officeId(), row.state(), row.begunAt());
    }

    private static Particulars particulars(CaseId id) {
        return folded(new DuplicateView(), id, story(id), Long.MAX_VALUE);
    }

    @QueryHandler
    Complaints handle(FindComplaints query) {
        List<ComplaintItem> all = before(query.moment()) || query.which() == Which.OVERDUE
                ? List.of()
                : List.of(complaint());
        return new Complaints(all, false, NAMES, all.size(), 0, place(query.moment()));
    }

    @QueryHandler
    ComplaintAnswer handle(FindComplaint query) {
        return new ComplaintAnswer(complaint(), NAMES, place(query.moment()));
    }

    @QueryHandler
    Long handle(CountComplaints query) {
        return 1L;
    }

    private static ComplaintItem complaint() {
        ComplaintId id = new ComplaintId(new UUID(0, 700));
        ComplaintReceived received = new ComplaintReceived(id, new PersonId(id.value()),
                PersonalText.of("Danylo Herasymenko"), null, ComplaintKind.DELAY, HELD, AIBEK, OSH, CHUI,
                PersonalText.of("Nobody calls back."), RequestChannel.PHONE);
        Complaint row = new ComplaintView().fold(id, null, new Recorded<>(FIRST_POSITION, id.value(), id.value(), 0,
                ago(ofDays(3)), Act.ofSystem(Channel.API, "KG/2022-1"), received));
        return new ComplaintItem(Objects.requireNonNull(row), List.of(new Deadline(
                new LimitCode("COMPLAINT_HOLDING_LETTER"), Run.State.OVERDUE, ago(ofDays(3)),
                Map.of(EscalationLevel.OFFICE_HEAD, ago(ofDays(1))), ago(ofDays(2)), null,
                new RulebookId("KG", "2022-1"), Sure.UNCONFIRMED)));
    }

    @QueryHandler
    RaisedLimits handle(FindRaised query) {
        RaisedAlarm alarm = new RaisedAlarm("OSH-2026-00412", "/cases/" + HELD, new LimitCode("APPLICATION_DECIDE"),
                ago(ofDays(2)), Map.of(EscalationLevel.COORDINATION_CENTRE, ago(ofDays(1))), CHUI);
        return new RaisedLimits(before(query.moment()) ? List.of() : List.of(alarm), place(query.moment()));
    }

    @QueryHandler
    FindRaisedComplaints.Raised handle(FindRaisedComplaints query) {
        return new FindRaisedComplaints.Raised(List.of(), place(query.moment()));
    }

    @QueryHandler
    OfficesBelow handle(FindOfficesBelow query) {
        return new OfficesBelow(Set.of(query.office(), CHUI));
    }

    @QueryHandler
    Long handle(CountTransfers query) {
        return 1L;
    }

    @QueryHandler
    Long handle(CountNotices query) {
        return 2L;
    }

    private static boolean matches(WorkItem item, WorkFilter filter) {
        return (filter.text() == null || item.number().contains(filter.text()))
                && (filter.state() == null || filter.state() == item.state());
    }

    @QueryHandler
    CaseFileAnswer handle(FindCaseFile query) {
        List<Happened> story = story(query.caseId());
        long upTo = query.moment() instanceof Moment.Position(long value) ? value : Long.MAX_VALUE;
        CaseFile file = folded(new CaseFileView(), query.caseId(), story, upTo);
        Long next = file.version() + 1 < story.size() ? file.position() + 1 : null;
        return new CaseFileAnswer(file, NAMES,
                new Place(file.position(), file.changedAt(), query.moment().past(), query.version() > file.version()),
                file.version() == 0 ? null : file.position() - 1, next, story.size() - 1L,
                recorded(story).getFirst().recordedAt());
    }

    @QueryHandler
    Timeline handle(FindTimeline query) {
        CaseFileAnswer answer = handle(
                new FindCaseFile(query.caseId(), query.version(), query.moment(), query.reader()));
        List<TimelineEntry> entries = recorded(story(query.caseId())).stream()
                .filter(recorded -> recorded.position() <= answer.file().position())
                .map(SampleAnswers::entry)
                .toList();
        return new Timeline(answer.file(), entries, NAMES, answer.place(), answer.previous(), answer.next(),
                answer.latest(), answer.recordedFrom());
    }

    private static TimelineEntry entry(Recorded<CaseEvent> recorded) {
        Duration late = Duration.between(recorded.occurredAt(), recorded.recordedAt());
        List<Change> changes = switch (recorded.event()) {
            case org.kepil.kernel.assignment.AdvocateReplaced replaced -> List.of(
                    new Change(Change.Field.ADVOCATE, null, replaced.from(), replaced.to()),
                    new Change(Change.Field.ADVOCATE_ORDER, null, "003-1187", replaced.orderNumber()));
            case org.kepil.kernel.hearing.HearingAdjourned adjourned -> List.of(new Change(Change.Field.HEARING_AT,
                    "Osh Regional Court of Appeal", NOW.plus(ofDays(1)), adjourned.scheduledAt()));
            case org.kepil.kernel.eligibility.AidGranted granted -> List.of(
                    new Change(Change.Field.STATE, null, CaseState.REQUESTED, CaseState.GRANTED),
                    new Change(Change.Field.DECISION_GROUND, null, null, granted.ground()));
            default -> List.of();
        };
        return new TimelineEntry(recorded.position(), recorded.sequence(), recorded.eventId(),
                new Happened(recorded.event(), recorded.act(), recorded.recordedAt()).type(), recorded.act(),
                recorded.occurredAt(), recorded.reportedAt(), recorded.recordedAt(),
                late.compareTo(ofHours(1)) < 0 ? null : late, recorded.event(), changes);
    }

    @QueryHandler
    CaseLimits handle(FindLimits query) {
        return new CaseLimits(query.caseId(), query.caseId().equals(IMPORTED) ? List.of() : SampleClocks.ALL, NOW,
                place(query.moment()));
    }

    @QueryHandler
    LimitQueue handle(FindQueue query) {
        List<LimitItem> items = query.queue() == Queue.PAUSED
                ? List.of()
                : SampleClocks.ALL.stream().map(clock -> new LimitItem(HELD, "OSH-2026-00417", OSH,
                        new MatterKind("CIVIL"), AIBEK, clock)).toList();
        return new LimitQueue(query.queue(), items, NAMES, new QueueCounts(null, 38, 7, 1_204, 0),
                List.of(new QueueCounts(OSH, 30, 5, 1_000, 0), new QueueCounts(CHUI, 8, 2, 204, 0)),
                items.isEmpty() ? null : "cursor", NOW, place(query.moment()));
    }

    @QueryHandler
    Long handle(CountOverdue query) {
        return 38L;
    }

    @QueryHandler
    Names handle(FindNames.OfOffices query) {
        return NAMES;
    }

    @QueryHandler
    Providers handle(FindProviders query) {
        return new Providers(List.of(
                new ProviderRow(new ProviderId(new UUID(0, 700)), "CLINIC", "Law clinic", ProviderKind.LEGAL_CLINIC,
                        OSH, "+996 555 000 001", ago(ofDays(90)), null, 0),
                new ProviderRow(new ProviderId(new UUID(0, 701)), "NGO", "Open Door", ProviderKind.NGO, CHUI, null,
                        ago(ofDays(80)), "The memorandum ran out.", 1)),
                NAMES, place(query.moment()));
    }

    @QueryHandler
    Names handle(FindNames.OfProviders query) {
        return NAMES;
    }

    @QueryHandler
    Names handle(FindNames.OfAdvocates query) {
        return NAMES;
    }

    @QueryHandler
    AccountRegister handle(FindAccounts query) {
        return new AccountRegister(List.of(
                new AccountRow(new AccountId(new UUID(0, 900)), "ada", "Ada", Role.ADMINISTRATOR, OSH, null, null,
                        false, 0),
                new AccountRow(new AccountId(new UUID(0, 901)), "bek", "Bek", Role.MANAGER, null, null, null, true, 1)),
                NAMES, 4_118_207);
    }

    @QueryHandler
    Rulebooks handle(FindRulebooks query) {
        return new Rulebooks(List.of(SampleRules.kyrgyzstan()), place(query.moment()));
    }

    @QueryHandler
    Offices handle(FindOffices query) {
        return new Offices(List.of(
                new OfficeRow(CHUI, "CHU", NAMES.of(CHUI.value()), "KG", null, ZoneId.of("Asia/Bishkek"),
                        ago(ofDays(900)), List.of(), 0),
                new OfficeRow(OSH, "OSH", NAMES.of(OSH.value()), "KG", "Osh", ZoneId.of("Asia/Bishkek"),
                        ago(ofDays(901)), List.of(), 2)),
                place(query.moment()));
    }

    @QueryHandler
    Advocates handle(FindAdvocates query) {
        AdvocateRow suspended = new AdvocateRow(TARAS, "0977", NAMES.of(TARAS.value()), CHUI, Practice.UNSTATED,
                null, ago(ofDays(700)),
                new AdvocateRow.Suspension("S-88", "unpaid dues of the bar", ago(ofDays(3))), null, 1);
        List<AdvocateRow> all = List.of(
                new AdvocateRow(AIBEK, "1840", NAMES.of(AIBEK.value()), OSH, PRACTICE,
                        new Admission("O-12", "C-7", "Passed"), ago(ofDays(800)), null, null, 0),
                new AdvocateRow(MEERIM, "2291", NAMES.of(MEERIM.value()), OSH, Practice.UNSTATED, null,
                        ago(ofDays(750)), null, null, 0),
                suspended);
        return new Advocates(
                all.stream().filter(one -> !Boolean.TRUE.equals(query.available()) || one.suspension() == null)
                        .toList(),
                NAMES, place(query.moment()));
    }

    @QueryHandler
    Dashboard handle(CountCases query) {
        if (before(query.moment())) {
            return new Dashboard(0, 0, List.of(), List.of(), List.of(),
                    List.of(new Dashboard.Week(LocalDate.of(1999, 12, 27), 0, 0)),
                    new Dashboard.Wait(0, null, null, List.of()), new Names(Map.of()), place(query.moment()));
        }
        List<Dashboard.Week> weeks = IntStream.range(0, query.weeks())
                .mapToObj(week -> new Dashboard.Week(LocalDate.of(2026, 10, 12).minusWeeks(query.weeks() - 1L - week),
                        40 + week * 7L % 23, 31 + week * 5L % 19))
                .toList();
        return new Dashboard(9_228, 2_146,
                List.of(new Dashboard.StateCount(CaseState.REQUESTED, 214),
                        new Dashboard.StateCount(CaseState.ASSIGNED, 1_932),
                        new Dashboard.StateCount(CaseState.CLOSED, 7_082)),
                List.of(new Dashboard.MatterCount(new MatterKind("CRIMINAL"), 1_204),
                        new Dashboard.MatterCount(new MatterKind("CIVIL"), 510),
                        new Dashboard.MatterCount(null, 432)),
                List.of(new Dashboard.OfficeCount(OSH, 1_302), new Dashboard.OfficeCount(CHUI, 412),
                        new Dashboard.OfficeCount(null, 432)),
                weeks, new Dashboard.Wait(8_679, ofMinutes(273), ofHours(61), bands()), NAMES, place(query.moment()));
    }

    private static List<Dashboard.Band> bands() {
        List<Duration> edges = List.of(Duration.ZERO, ofHours(1), ofHours(4), ofHours(8), ofDays(1), ofDays(3),
                ofDays(7));
        List<Dashboard.Band> bands = new ArrayList<>();
        for (int band = 0; band < edges.size(); band++) {
            bands.add(new Dashboard.Band(edges.get(band), band + 1 < edges.size() ? edges.get(band + 1) : null,
                    600 + 250L * (band % 4)));
        }
        return bands;
    }

    @QueryHandler
    Views handle(FindViews query) {
        return new Views(List.of(new ViewState("casefile", 1, 4_118_207, 4_118_207, 0, true, null),
                new ViewState("worklist", 1, 4_118_190, 4_118_207, 1, true, null),
                new ViewState("dashboard", 1, 4_100_000, 4_118_207, 0, false, "The table is read-only.")), 4_118_207);
    }

    @QueryHandler
    Verification handle(VerifyView query) {
        if (query.view().equals("busy")) {
            throw new VerificationRuns();
        }
        return new Verification(query.view(), 1, 4_118_207, 4_118_208, 1_434,
                query.view().equals("casefile") ? 0 : 250, query.view().equals("casefile")
                        ? List.of()
                        : List.of(new Difference(HELD.toString(), "{\"state\":\"OFFERED\"}", "{\"state\":\"ASSIGNED\"}",
                                4_118_110)),
                List.of());
    }

    /** Before this, nothing was recorded. */
    private static boolean before(Moment moment) {
        return moment instanceof Moment.At(Instant at) && at.isBefore(Instant.parse("2001-01-01T00:00:00Z"));
    }

    private static Place place(Moment moment) {
        if (before(moment)) {
            return new Place(-1, null, true, false);
        }
        return new Place(4_118_207, NOW, moment.past(), false);
    }

    private static List<Happened> story(CaseId caseId) {
        return Stream.of(SampleRows.story(), SampleRows.requested(), SampleRows.takenOver(), SampleRows.detained())
                .filter(story -> caseOf(story).equals(caseId))
                .findFirst()
                .orElseThrow(() -> new Unknown(Unknown.What.CASE, caseId));
    }

    private static CaseId caseOf(List<Happened> story) {
        return story.getFirst().event().caseId();
    }

    private static List<Recorded<CaseEvent>> recorded(List<Happened> story) {
        long first = caseOf(story).equals(IMPORTED) ? FIRST_POSITION + 50 : FIRST_POSITION;
        return IntStream.range(0, story.size())
                .mapToObj(at -> new Recorded<>(first + at, new UUID(7, at), story.get(at).event().caseId().value(), at,
                        story.get(at).recordedAt(), story.get(at).act(), story.get(at).event()))
                .toList();
    }

    private static <R> R folded(View<CaseId, R> view, CaseId key, List<Happened> story, long upTo) {
        @Nullable
        R row = null;
        for (Recorded<CaseEvent> recorded : recorded(story)) {
            row = recorded.position() <= upTo ? view.fold(key, row, recorded) : row;
        }
        if (row == null) {
            throw new Unknown(Unknown.What.CASE_YET, upTo);
        }
        return row;
    }
}
