package org.kepil.log.codec;

import static org.kepil.log.codec.Sample.Kind.MAXIMAL;
import static org.kepil.log.codec.Sample.Kind.MINIMAL;
import static org.kepil.log.codec.Sample.Kind.ODD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.account.OneTimePasswordIssued;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.advocate.Language;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.appeal.DecisionServed;
import org.kepil.kernel.appeal.RefusalAppealed;
import org.kepil.kernel.appeal.ServedBy;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.calendar.FeedAddressIssued;
import org.kepil.kernel.calendar.FeedAddressRevoked;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DefenceRefusedByClient;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficeRenamed;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rota.LeaveCancelled;
import org.kepil.kernel.rota.LeaveEntered;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.ShareAgreed;
import org.kepil.kernel.rota.ShiftCancelled;
import org.kepil.kernel.rota.ShiftEntered;
import org.kepil.kernel.rota.ShiftId;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.MeansResult;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;
import org.kepil.kernel.service.ActAccepted;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.FeeLine;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StatedFee;
import org.kepil.kernel.complaint.ComplaintAlarmEscalated;
import org.kepil.kernel.complaint.ComplaintAlarmRaised;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmEscalated;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.AlarmRaised;
import org.kepil.kernel.timelimit.LimitCode;

/** Three examples of every type in every revision. */
final class Samples {

    static final UUID ZERO = new UUID(0, 0);
    static final UUID SOME = UUID.fromString("0b5e3f1a-9c2d-4e7f-8a6b-1c2d3e4f5a6b");
    static final UUID ONES = new UUID(-1, -1);

    static final String KYRGYZ = "Өмүр Жаңыбаев, Ысык-Көл: «үй» \"жер\" \\ / \t№ 7 😀";
    static final String LONG = "Long text. ".repeat(200);

    static final Instant EPOCH = Instant.EPOCH;
    static final Instant MORNING = Instant.parse("2026-11-22T03:04:05.678Z");
    static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Samples() {
    }

    static List<Sample> all() {
        return Stream
                .of(request(), firstRequests(), notices(), firstNotices(), arrivals(), endsOfDetention(), documents(),
                        eligibility(), appeals(), secondDecisions(),
                        firstDecisions(), assignment(),
                        firstOffers(), parties(), handling(), rota(), changesOfAssignment(), firstReplacements(),
                        endsOfAssignment(),
                        hearings(), firstHearings(), endsOfHearings(), missedHearings(), calendars(), escalations(),
                        services(),
                        acts(), payments(),
                        closure(),
                        alarms(), imports(), offices(), firstOffices(), advocates(), firstAdvocates(),
                        suspensions(), accounts(), rulebooks(),
                        rejections(), LifeSamples.all(), RegisterSamples.all())
                .flatMap(List::stream).toList();
    }

    private static List<Sample> request() {
        return three(
                new AidRequested(new CaseId(ZERO), "BIS-2026-1", new PersonId(ZERO), text("A"), text("B"), null,
                        new MatterKind("CIVIL"), new OfficeId(ZERO), RequestChannel.DESK, null, null, 1),
                new AidRequested(new CaseId(SOME), "BIS-2026-000123", new PersonId(SOME), text("Aida Toktosunova"),
                        text(LONG), text("+996 555 010203"), new MatterKind("CRIMINAL"), new OfficeId(SOME),
                        RequestChannel.E_MAIL, Sex.FEMALE, AgeGroup.MINOR, 12),
                new AidRequested(new CaseId(ONES), "", new PersonId(ONES), text(KYRGYZ), text(""), text("\n\u0000"),
                        new MatterKind("ADMINISTRATIVE"), new OfficeId(ONES), RequestChannel.PARTNER, Sex.MALE,
                        AgeGroup.ELDER,
                        Integer.MAX_VALUE));
    }

    /** As they were before the marks. */
    private static List<Sample> firstRequests() {
        return three(1,
                new AidRequested(new CaseId(ZERO), "BIS-2026-1", new PersonId(ZERO), text("A"), text("B"), null,
                        new MatterKind("CIVIL"), new OfficeId(ZERO), RequestChannel.DESK, null, null, 1),
                new AidRequested(new CaseId(SOME), "BIS-2026-000123", new PersonId(SOME), text("Aida Toktosunova"),
                        text(LONG), text("+996 555 010203"), new MatterKind("CRIMINAL"), new OfficeId(SOME),
                        RequestChannel.E_MAIL, null, null, 12),
                new AidRequested(new CaseId(ONES), "", new PersonId(ONES), text(KYRGYZ), text(""), text("\n\u0000"),
                        new MatterKind("ADMINISTRATIVE"), new OfficeId(ONES), RequestChannel.PARTNER, null, null,
                        Integer.MAX_VALUE));
    }

    private static List<Sample> notices() {
        return three(
                new DetentionReported(new CaseId(ZERO), "BIS-2026-1", new PersonId(ZERO), text("A"), "U", null, null,
                        null, false, new MatterKind("CRIMINAL"), new CaseStage("DETENTION"), new OfficeId(ZERO),
                        RequestChannel.PHONE, false, null, 1),
                new DetentionReported(new CaseId(SOME), "BIS-2026-000124", new PersonId(SOME), text("Aida Toktosunova"),
                        "Police unit 5", "17/2026", text("In hospital 3"), MORNING, true,
                        new MatterKind("MISDEMEANOUR"), new CaseStage("DETENTION"), new OfficeId(SOME),
                        RequestChannel.PARTNER, true, Sex.FEMALE, 12),
                new DetentionReported(new CaseId(ONES), "", new PersonId(ONES), text(KYRGYZ), KYRGYZ, "", text(""),
                        LAST, true, new MatterKind("CRIMINAL"), new CaseStage("COURT"), new OfficeId(ONES),
                        RequestChannel.E_MAIL, false, Sex.MALE, Integer.MAX_VALUE));
    }

    /** As they were before the marks. */
    private static List<Sample> firstNotices() {
        return three(1,
                new DetentionReported(new CaseId(ZERO), "BIS-2026-1", new PersonId(ZERO), text("A"), "U", null, null,
                        null, false, new MatterKind("CRIMINAL"), new CaseStage("DETENTION"), new OfficeId(ZERO),
                        RequestChannel.PHONE, false, null, 1),
                new DetentionReported(new CaseId(SOME), "BIS-2026-000124", new PersonId(SOME), text("Aida Toktosunova"),
                        "Police unit 5", "17/2026", text("In hospital 3"), MORNING, true,
                        new MatterKind("MISDEMEANOUR"), new CaseStage("DETENTION"), new OfficeId(SOME),
                        RequestChannel.PARTNER, true, null, 12),
                new DetentionReported(new CaseId(ONES), "", new PersonId(ONES), text(KYRGYZ), KYRGYZ, "", text(""),
                        LAST, true, new MatterKind("CRIMINAL"), new CaseStage("COURT"), new OfficeId(ONES),
                        RequestChannel.E_MAIL, false, null, Integer.MAX_VALUE));
    }

    private static List<Sample> arrivals() {
        return both(
                three(new ArrivalRecorded(new CaseId(ZERO), new AdvocateId(ZERO)),
                        new ArrivalRecorded(new CaseId(SOME), new AdvocateId(SOME)),
                        new ArrivalRecorded(new CaseId(ONES), new AdvocateId(ZERO))),
                three(new FirstMeetingHeld(new CaseId(ZERO), new AdvocateId(ZERO), false, false),
                        new FirstMeetingHeld(new CaseId(SOME), new AdvocateId(SOME), true, true),
                        new FirstMeetingHeld(new CaseId(ONES), new AdvocateId(ONES), false, true)));
    }

    private static List<Sample> endsOfDetention() {
        return both(
                three(new DefenceRefusedByClient(new CaseId(ZERO), new PersonId(ZERO), null, false, false),
                        new DefenceRefusedByClient(new CaseId(SOME), new PersonId(SOME), text(LONG), true, true),
                        new DefenceRefusedByClient(new CaseId(ONES), new PersonId(ONES), text(KYRGYZ), false, true)),
                three(new DetaineeReleased(new CaseId(ZERO), new ReleaseGround("RELEASED_BY_COURT")),
                        new DetaineeReleased(new CaseId(SOME), new ReleaseGround("TERM_OF_DETENTION_OVER")),
                        new DetaineeReleased(new CaseId(ONES), new ReleaseGround("NOTICE_IN_ERROR"))));
    }

    private static List<Sample> documents() {
        return three(
                new DocumentAdded(new CaseId(ZERO), new DocumentId(ZERO), new PersonId(ZERO),
                        new DocumentType("IDENTITY"), text("a"), "00".repeat(32), 1, "image/png", null),
                new DocumentAdded(new CaseId(SOME), new DocumentId(SOME), new PersonId(SOME),
                        new DocumentType("INCOME_STATEMENT"), text("Statement of income.pdf"), "0f".repeat(32),
                        48_213, "application/pdf", LocalDate.of(2026, 10, 1)),
                new DocumentAdded(new CaseId(ONES), new DocumentId(ONES), new PersonId(ONES), new DocumentType("X_9"),
                        text(KYRGYZ), "", Long.MAX_VALUE, KYRGYZ, LocalDate.of(9999, 12, 31)));
    }

    private static List<Sample> eligibility() {
        Applied confirmed = new Applied(new RulebookId("KG", "2022-1"), "law-201", "8", Sure.CONFIRMED);
        Applied unknown = new Applied(new RulebookId("UA", "2023-1.b"), KYRGYZ, null, Sure.UNCONFIRMED);
        Assessment bare = new Assessment(List.of(), null, null);
        Assessment whole = assessment(confirmed, unknown);
        return both(
                three(new AidGranted(new CaseId(ZERO), new GrantGround("MINOR"), "1", confirmed, new PersonId(ZERO),
                        null, bare),
                        new AidGranted(new CaseId(SOME), new GrantGround("LOW_INCOME"), "2026/11-0042", confirmed,
                                new PersonId(SOME), text("7200000"), whole),
                        new AidGranted(new CaseId(ONES), new GrantGround("DISABILITY_1_OR_2"), KYRGYZ, unknown,
                                new PersonId(ONES), text("0"), whole)),
                three(new AidRefused(new CaseId(ZERO), new PersonId(ZERO), new RefusalGround("NOT_ELIGIBLE"), text("R"),
                        AppealRoute.COURT, "1", confirmed, null, null, null),
                        new AidRefused(new CaseId(SOME), new PersonId(SOME), new RefusalGround("NOT_ELIGIBLE"),
                                text(LONG), AppealRoute.HIGHER_OFFICE, "2026/11-0043", confirmed,
                                new GrantGround("LOW_INCOME"), text("99999999"), whole),
                        new AidRefused(new CaseId(ONES), new PersonId(ONES), new RefusalGround("MANIFESTLY_UNFOUNDED"),
                                text(KYRGYZ), AppealRoute.COURT, "", unknown, new GrantGround("X_9"), null, bare)));
    }

    private static List<Sample> appeals() {
        return both(
                three(new DecisionServed(new CaseId(ZERO), ServedBy.IN_PERSON),
                        new DecisionServed(new CaseId(SOME), ServedBy.THROUGH_REPRESENTATIVE),
                        new DecisionServed(new CaseId(ONES), ServedBy.E_MAIL)),
                both(three(new RefusalAppealed(new CaseId(ZERO), new PersonId(ZERO), AppealRoute.COURT, null),
                        new RefusalAppealed(new CaseId(SOME), new PersonId(SOME), AppealRoute.HIGHER_OFFICE,
                                text(LONG)),
                        new RefusalAppealed(new CaseId(ONES), new PersonId(ONES), AppealRoute.COURT, text(KYRGYZ))),
                        three(new AppealDecided(new CaseId(ZERO), new PersonId(ZERO), AppealResult.UPHELD, text("R"),
                                "1"),
                                new AppealDecided(new CaseId(SOME), new PersonId(SOME), AppealResult.OVERTURNED,
                                        text(LONG), "2026/11-0060"),
                                new AppealDecided(new CaseId(ONES), new PersonId(ONES), AppealResult.UPHELD,
                                        text(KYRGYZ), ""))));
    }

    private static Assessment assessment(Applied one, Applied other) {
        BaseValue wage = new BaseValue("MINIMUM_WAGE", "EVERYBODY", 175_000, LocalDate.of(2020, 1, 1),
                new Basis("law-201", "8", Sure.CONFIRMED));
        return new Assessment(
                List.of(new Criterion(Criterion.Kind.MATTER, "CIVIL", true, one),
                        new Criterion(Criterion.Kind.INCOME, "YEARLY_INCOME", true, other),
                        new Criterion(Criterion.Kind.PAPER, "INCOME_STATEMENT", false, one)),
                new MeansResult(one.rulebook(), "YEARLY_INCOME", wage, 60, 10_500_000, Currency.getInstance("KGS"),
                        true),
                LocalDate.of(2026, 12, 1));
    }

    /** As they were when they kept their rules and not yet what they were based on. */
    private static List<Sample> secondDecisions() {
        Applied confirmed = new Applied(new RulebookId("KG", "2022-1"), "law-201", "8", Sure.CONFIRMED);
        Applied unknown = new Applied(new RulebookId("UA", "2023-1.b"), KYRGYZ, null, Sure.UNCONFIRMED);
        return both(
                three(2, new AidGranted(new CaseId(ZERO), new GrantGround("LOW_INCOME"), "1", confirmed, null, null,
                        null),
                        new AidGranted(new CaseId(SOME), new GrantGround("MINOR"), "2026/11-0042", null, null, null,
                                null),
                        new AidGranted(new CaseId(ONES), new GrantGround("DISABILITY_1_OR_2"), KYRGYZ, unknown, null,
                                null, null)),
                three(2, new AidRefused(new CaseId(ZERO), new PersonId(ZERO), new RefusalGround("NOT_ELIGIBLE"),
                        text("R"),
                        AppealRoute.COURT, "1", confirmed, null, null, null),
                        new AidRefused(new CaseId(SOME), new PersonId(SOME), new RefusalGround("FALSE_INFORMATION"),
                                text(LONG), AppealRoute.HIGHER_OFFICE, "2026/11-0043", null, null, null, null),
                        new AidRefused(new CaseId(ONES), new PersonId(ONES), new RefusalGround("MANIFESTLY_UNFOUNDED"),
                                text(KYRGYZ), AppealRoute.COURT, "", unknown, null, null, null)));
    }

    private static List<Sample> firstDecisions() {
        return both(
                three(1, new AidGranted(new CaseId(ZERO), new GrantGround("WITHIN_INCOME_LIMIT"), "1", null, null, null,
                        null),
                        new AidGranted(new CaseId(SOME), new GrantGround("REGARDLESS_OF_INCOME"), "2026/11-0042", null,
                                null, null, null),
                        new AidGranted(new CaseId(ONES), new GrantGround("REGARDLESS_OF_INCOME"), KYRGYZ, null, null,
                                null, null)),
                three(1, new AidRefused(new CaseId(ZERO), new PersonId(ZERO), new RefusalGround("NOT_ELIGIBLE"),
                        text("R"),
                        AppealRoute.COURT, "1", null, null, null, null),
                        new AidRefused(new CaseId(SOME), new PersonId(SOME), new RefusalGround("FALSE_INFORMATION"),
                                text(LONG), AppealRoute.HIGHER_OFFICE, "2026/11-0043", null, null, null, null),
                        new AidRefused(new CaseId(ONES), new PersonId(ONES), new RefusalGround("MANIFESTLY_UNFOUNDED"),
                                text(KYRGYZ), AppealRoute.COURT, "", null, null, null, null)));
    }

    private static List<Sample> parties() {
        return three(new OpposingPartyNamed(new CaseId(ZERO), new PersonId(ZERO), text("B")),
                new OpposingPartyNamed(new CaseId(SOME), new PersonId(SOME), text("Invented works")),
                new OpposingPartyNamed(new CaseId(ONES), new PersonId(ONES), text(KYRGYZ)));
    }

    private static List<Sample> handling() {
        return both(
                three(new CaseTaken(new CaseId(ZERO), new AccountId(ZERO)),
                        new CaseTaken(new CaseId(SOME), new AccountId(SOME)),
                        new CaseTaken(new CaseId(ONES), new AccountId(ZERO))),
                three(new CaseHandedBack(new CaseId(ZERO), new AccountId(ZERO)),
                        new CaseHandedBack(new CaseId(SOME), new AccountId(SOME)),
                        new CaseHandedBack(new CaseId(ONES), new AccountId(ZERO))));
    }

    private static List<Sample> rota() {
        return Stream.of(shifts(), leave(),
                three(new ShareAgreed(new OfficeId(ZERO), new AdvocateId(ZERO), 1, 0),
                        new ShareAgreed(new OfficeId(SOME), new AdvocateId(SOME), 100, 20),
                        new ShareAgreed(new OfficeId(ONES), new AdvocateId(ONES), Integer.MAX_VALUE, -1)))
                .flatMap(List::stream).toList();
    }

    private static List<Sample> shifts() {
        return both(
                three(new ShiftEntered(new OfficeId(ZERO), new ShiftId(ZERO), new AdvocateId(ZERO), MORNING, MORNING),
                        new ShiftEntered(new OfficeId(SOME), new ShiftId(SOME), new AdvocateId(SOME), MORNING, LAST),
                        new ShiftEntered(new OfficeId(ONES), new ShiftId(ONES), new AdvocateId(ONES), LAST, MORNING)),
                three(new ShiftCancelled(new OfficeId(ZERO), new ShiftId(ZERO)),
                        new ShiftCancelled(new OfficeId(SOME), new ShiftId(SOME)),
                        new ShiftCancelled(new OfficeId(ONES), new ShiftId(ZERO))));
    }

    private static List<Sample> leave() {
        return both(
                three(new LeaveEntered(new OfficeId(ZERO), new LeaveId(ZERO), new AdvocateId(ZERO), MORNING, MORNING),
                        new LeaveEntered(new OfficeId(SOME), new LeaveId(SOME), new AdvocateId(SOME), MORNING, LAST),
                        new LeaveEntered(new OfficeId(ONES), new LeaveId(ONES), new AdvocateId(ONES), LAST, MORNING)),
                three(new LeaveCancelled(new OfficeId(ZERO), new LeaveId(ZERO)),
                        new LeaveCancelled(new OfficeId(SOME), new LeaveId(SOME)),
                        new LeaveCancelled(new OfficeId(ONES), new LeaveId(ZERO))));
    }

    private static List<Sample> firstOffers() {
        return three(1, new AssignmentOffered(new CaseId(ZERO), new AdvocateId(ZERO)),
                new AssignmentOffered(new CaseId(SOME), new AdvocateId(SOME)),
                new AssignmentOffered(new CaseId(ONES), new AdvocateId(ZERO)));
    }

    private static Choice choice() {
        return new Choice(17, List.of(new Choice.Ranked(new AdvocateId(SOME), 3, 100)),
                List.of(new Choice.Excluded(new AdvocateId(ONES), Choice.Exclusion.ON_LEAVE)));
    }

    private static List<Sample> assignment() {
        return both(
                three(new AssignmentOffered(new CaseId(ZERO), new AdvocateId(ZERO)),
                        new AssignmentOffered(new CaseId(SOME), new AdvocateId(SOME), new OfferGround("WISH_OF_CLIENT"),
                                choice(), new ShiftId(SOME), MORNING),
                        new AssignmentOffered(new CaseId(ONES), new AdvocateId(ZERO), null,
                                new Choice(-1, List.of(), List.of()), null, LAST)),
                three(new AssignmentAccepted(new CaseId(ZERO), new AdvocateId(ZERO), "1"),
                        new AssignmentAccepted(new CaseId(SOME), new AdvocateId(SOME), "2026/11-0044"),
                        new AssignmentAccepted(new CaseId(ONES), new AdvocateId(ONES), KYRGYZ)));
    }

    private static List<Sample> changesOfAssignment() {
        return both(
                three(new AssignmentDeclined(new CaseId(ZERO), new AdvocateId(ZERO), new DeclineGround("WORKLOAD")),
                        new AssignmentDeclined(new CaseId(SOME), new AdvocateId(SOME), new DeclineGround("COMPETENCE")),
                        new AssignmentDeclined(new CaseId(ONES), new AdvocateId(ONES),
                                new DeclineGround("CONFLICT_OF_INTEREST"))),
                three(new AdvocateReplaced(new CaseId(ZERO), new AdvocateId(ZERO), new AdvocateId(SOME),
                        new ReplacementGround("ILLNESS"), "1"),
                        new AdvocateReplaced(new CaseId(SOME), new AdvocateId(SOME), new AdvocateId(ONES),
                                new ReplacementGround("REQUEST_OF_CLIENT"), "2026/11-0045", choice()),
                        new AdvocateReplaced(new CaseId(ONES), new AdvocateId(ONES), new AdvocateId(ONES),
                                new ReplacementGround("OTHER_PLACE"), KYRGYZ)));
    }

    private static List<Sample> firstReplacements() {
        return three(1,
                new AdvocateReplaced(new CaseId(ZERO), new AdvocateId(ZERO), new AdvocateId(SOME),
                        new ReplacementGround("ILLNESS"), "1"),
                new AdvocateReplaced(new CaseId(SOME), new AdvocateId(SOME), new AdvocateId(ONES),
                        new ReplacementGround("REQUEST_OF_CLIENT"), "2026/11-0045"),
                new AdvocateReplaced(new CaseId(ONES), new AdvocateId(ONES), new AdvocateId(ONES),
                        new ReplacementGround("OTHER_PLACE"), KYRGYZ));
    }

    private static List<Sample> endsOfAssignment() {
        return Stream.of(
                three(new OfferExpired(new CaseId(ZERO), new AdvocateId(ZERO), MORNING),
                        new OfferExpired(new CaseId(SOME), new AdvocateId(SOME), LAST),
                        new OfferExpired(new CaseId(ONES), new AdvocateId(ONES), MORNING)),
                three(new AssignmentEndedEarly(new CaseId(ZERO), new AdvocateId(ZERO),
                        new EarlyEndGround("LAWFUL_STOP"), "1"),
                        new AssignmentEndedEarly(new CaseId(SOME), new AdvocateId(SOME),
                                new EarlyEndGround("ADVOCATE_WITHDREW"), "2026/11-0046"),
                        new AssignmentEndedEarly(new CaseId(ONES), new AdvocateId(ONES),
                                new EarlyEndGround("CLIENT_REFUSED"), KYRGYZ)),
                three(new ConflictDeclared(new CaseId(ZERO), new AdvocateId(ZERO)),
                        new ConflictDeclared(new CaseId(SOME), new AdvocateId(SOME)),
                        new ConflictDeclared(new CaseId(ONES), new AdvocateId(ZERO))))
                .flatMap(List::stream).toList();
    }

    private static List<Sample> hearings() {
        return both(
                three(new HearingScheduled(new CaseId(ZERO), new HearingId(ZERO), EPOCH, "C"),
                        new HearingScheduled(new CaseId(SOME), new HearingId(SOME), MORNING, "Bishkek City Court",
                                "Room 12", HearingKind.MEASURE_OF_RESTRAINT),
                        new HearingScheduled(new CaseId(ONES), new HearingId(ONES), LAST, KYRGYZ, KYRGYZ,
                                HearingKind.APPEAL)),
                three(new HearingAdjourned(new CaseId(ZERO), new HearingId(ZERO), EPOCH,
                        new AdjournmentGround("COURT_BUSY")),
                        new HearingAdjourned(new CaseId(SOME), new HearingId(SOME), MORNING,
                                new AdjournmentGround("PARTY_ABSENT")),
                        new HearingAdjourned(new CaseId(ONES), new HearingId(ONES), LAST,
                                new AdjournmentGround("NEW_EVIDENCE"))));
    }

    private static List<Sample> firstHearings() {
        return three(1, new HearingScheduled(new CaseId(ZERO), new HearingId(ZERO), EPOCH, "C"),
                new HearingScheduled(new CaseId(SOME), new HearingId(SOME), MORNING, "Bishkek City Court"),
                new HearingScheduled(new CaseId(ONES), new HearingId(ONES), LAST, KYRGYZ));
    }

    private static List<Sample> calendars() {
        return both(
                three(new FeedAddressIssued(new FeedId(ZERO), null, new OfficeId(ZERO), "0".repeat(64)),
                        new FeedAddressIssued(new FeedId(SOME), new AdvocateId(SOME), new OfficeId(SOME),
                                "0f".repeat(32)),
                        new FeedAddressIssued(new FeedId(ONES), new AdvocateId(ONES), null, "")),
                three(new FeedAddressRevoked(new FeedId(ZERO)), new FeedAddressRevoked(new FeedId(SOME)),
                        new FeedAddressRevoked(new FeedId(ONES))));
    }

    private static List<Sample> escalations() {
        LimitCode limit = new LimitCode("APPLICATION_DECIDE");
        RulebookId rules = RulebookId.parse("KG/2022-1");
        return Stream.of(
                three(new AlarmEscalated(new CaseId(ZERO), limit, EscalationLevel.OFFICE_HEAD, EPOCH, EPOCH, rules),
                        new AlarmEscalated(new CaseId(SOME), limit, EscalationLevel.COORDINATION_CENTRE, EPOCH,
                                MORNING, rules),
                        new AlarmEscalated(new CaseId(ONES), limit, EscalationLevel.OFFICE_HEAD, MORNING, LAST,
                                rules)),
                three(new ComplaintAlarmRaised(new ComplaintId(ZERO), limit, AlarmKind.AT_RISK, EPOCH, EPOCH, rules),
                        new ComplaintAlarmRaised(new ComplaintId(SOME), limit, AlarmKind.BROKEN, EPOCH, MORNING,
                                rules),
                        new ComplaintAlarmRaised(new ComplaintId(ONES), limit, AlarmKind.BROKEN, MORNING, LAST,
                                rules)),
                three(new ComplaintAlarmEscalated(new ComplaintId(ZERO), limit, EscalationLevel.OFFICE_HEAD, EPOCH,
                        EPOCH, rules),
                        new ComplaintAlarmEscalated(new ComplaintId(SOME), limit, EscalationLevel.COORDINATION_CENTRE,
                                EPOCH, MORNING, rules),
                        new ComplaintAlarmEscalated(new ComplaintId(ONES), limit, EscalationLevel.OFFICE_HEAD,
                                MORNING, LAST, rules)))
                .flatMap(List::stream).toList();
    }

    private static List<Sample> missedHearings() {
        return three(
                new HearingMissed(new CaseId(ZERO), new HearingId(ZERO), Absent.COURT, new AbsenceGround("ILLNESS")),
                new HearingMissed(new CaseId(SOME), new HearingId(SOME), Absent.ADVOCATE,
                        new AbsenceGround("OTHER_HEARING")),
                new HearingMissed(new CaseId(ONES), new HearingId(ONES), Absent.CLIENT,
                        new AbsenceGround("NOT_BROUGHT")));
    }

    private static List<Sample> endsOfHearings() {
        return both(
                three(new HearingHeld(new CaseId(ZERO), new HearingId(ZERO), HearingResult.CONTINUES),
                        new HearingHeld(new CaseId(SOME), new HearingId(SOME), HearingResult.DECISION_FOR_CLIENT),
                        new HearingHeld(new CaseId(ONES), new HearingId(ONES), HearingResult.SETTLED)),
                three(new HearingCancelled(new CaseId(ZERO), new HearingId(ZERO),
                        new CancellationGround("MATTER_SETTLED")),
                        new HearingCancelled(new CaseId(SOME), new HearingId(SOME),
                                new CancellationGround("CLAIM_WITHDRAWN")),
                        new HearingCancelled(new CaseId(ONES), new HearingId(ONES),
                                new CancellationGround("ENTERED_IN_ERROR"))));
    }

    private static List<Sample> services() {
        return both(
                three(new ServiceRecorded(new CaseId(ZERO), new ServiceId(ZERO), new AdvocateId(ZERO),
                        new CaseStage("COURT"), new ServiceKind("TRIP"), EPOCH, 1, 0, null, null),
                        new ServiceRecorded(new CaseId(SOME), new ServiceId(SOME), new AdvocateId(SOME),
                                new CaseStage("SINGLE_ACTION"), new ServiceKind("DOCUMENT_DRAFTED"), MORNING, 90, 2,
                                new Fund("INVENTED_FUND_7"), "0f".repeat(32)),
                        new ServiceRecorded(new CaseId(ONES), new ServiceId(ONES), new AdvocateId(ONES),
                                new CaseStage("X_9"), new ServiceKind("X_9"), LAST, Integer.MAX_VALUE,
                                Integer.MAX_VALUE, null, KYRGYZ)),
                three(new StageEnded(new CaseId(ZERO), new AdvocateId(ZERO), new CaseStage("COURT"),
                        StageResult.COMPLETED),
                        new StageEnded(new CaseId(SOME), new AdvocateId(SOME), new CaseStage("SINGLE_ACTION"),
                                StageResult.ENDED_AT_FIRST_MEETING),
                        new StageEnded(new CaseId(ONES), new AdvocateId(ONES), new CaseStage("X_9"),
                                StageResult.ENDED_EARLY)));
    }

    private static List<Sample> acts() {
        return both(
                three(new ActSubmitted(new CaseId(ZERO), new ActId(ZERO), "1", new AdvocateId(ZERO),
                        new CaseStage("COURT"), fee("KGS", 0, List.of(), List.of())),
                        new ActSubmitted(new CaseId(SOME), new ActId(SOME), "2026/11-0050", new AdvocateId(SOME),
                                new CaseStage("SINGLE_ACTION"),
                                fee("UAH", 17_620, List.of(new FeeLine("base", null, "1762.00")),
                                        List.of(new FeeLine("rate", "base * 0.025", "44.05"),
                                                new FeeLine("amount", "4 * rate", "176.20")))),
                        new ActSubmitted(new CaseId(ONES), new ActId(ONES), KYRGYZ, new AdvocateId(ONES),
                                new CaseStage("X_9"),
                                fee("JPY", Long.MAX_VALUE, List.of(new FeeLine("", null, "")),
                                        List.of(new FeeLine(KYRGYZ, LONG, "\u0001"))))),
                both(three(new ActReturned(new CaseId(ZERO), new ActId(ZERO), new PersonId(ZERO), text("R")),
                        new ActReturned(new CaseId(SOME), new ActId(SOME), new PersonId(SOME), text(LONG)),
                        new ActReturned(new CaseId(ONES), new ActId(ONES), new PersonId(ONES), text(KYRGYZ))),
                        three(new ActAccepted(new CaseId(ZERO), new ActId(ZERO)),
                                new ActAccepted(new CaseId(SOME), new ActId(SOME)),
                                new ActAccepted(new CaseId(ONES), new ActId(ONES)))));
    }

    private static List<Sample> payments() {
        return three(new FeePaid(new CaseId(ZERO), new ActId(ZERO), 0, Currency.getInstance("KGS"), "1", null),
                new FeePaid(new CaseId(SOME), new ActId(SOME), 17_620, Currency.getInstance("UAH"), "2026/11-0051",
                        new Fund("INVENTED_FUND_7")),
                new FeePaid(new CaseId(ONES), new ActId(ONES), Long.MAX_VALUE, Currency.getInstance("JOD"), KYRGYZ,
                        null));
    }

    private static StatedFee fee(String currency, long amountMinor, List<FeeLine> inputs, List<FeeLine> lines) {
        return new StatedFee(new RulebookId("KG", "1"), "T", inputs, lines, amountMinor,
                Currency.getInstance(currency));
    }

    private static List<Sample> closure() {
        return both(
                three(1, new CaseClosed(new CaseId(ZERO), new Outcome("SETTLED"), null),
                        new CaseClosed(new CaseId(SOME), new Outcome("DECIDED_AGAINST_CLIENT"), null),
                        new CaseClosed(new CaseId(ONES), new Outcome("AID_REFUSED"), null)),
                three(new CaseReopened(new CaseId(ZERO), new ReopeningGround("JUDGMENT_QUASHED")),
                        new CaseReopened(new CaseId(SOME), new ReopeningGround("NEW_CIRCUMSTANCES")),
                        new CaseReopened(new CaseId(ONES), new ReopeningGround("CLOSED_IN_ERROR"))));
    }

    private static List<Sample> alarms() {
        return three(
                new AlarmRaised(new CaseId(ZERO), new LimitCode("AA"), AlarmKind.AT_RISK, EPOCH, EPOCH,
                        new RulebookId("KG", "1")),
                new AlarmRaised(new CaseId(SOME), new LimitCode("APPLICATION_DECIDE"), AlarmKind.BROKEN, MORNING,
                        MORNING.plusSeconds(259_200), new RulebookId("UA", "2023-1.draft.Abc-d")),
                new AlarmRaised(new CaseId(ONES), new LimitCode("A".repeat(60)), AlarmKind.BROKEN, LAST, LAST,
                        new RulebookId("ZZ", "0")));
    }

    private static List<Sample> imports() {
        return both(
                three(new CaseImported(new CaseId(ZERO), "receipt", "case-1", "IMP-2010-1"),
                        new CaseImported(new CaseId(SOME), "receipt.csv.gz", "case-10011", "IMP-2010-000011"),
                        new CaseImported(new CaseId(ONES), "", KYRGYZ, "")),
                three(new StepImported(new CaseId(ZERO), ZERO, "Confirmation", null, null, null, null),
                        new StepImported(new CaseId(SOME), SOME, "T02 Check", "complete", "Resource21", "Group 4",
                                "Internet"),
                        new StepImported(new CaseId(ONES), ONES, KYRGYZ, "", "\u007f\u2028\u0001", KYRGYZ, "")));
    }

    private static List<Sample> offices() {
        return both(
                three(new OfficeOpened(new OfficeId(ZERO), "BI", "B", "KG", null, ZoneOffset.UTC),
                        new OfficeOpened(new OfficeId(SOME), "BISHKE", "Bishkek office", "KG", "Chüy",
                                ZoneId.of("Asia/Bishkek")),
                        new OfficeOpened(new OfficeId(ONES), "", KYRGYZ, "", "", ZoneId.of("+06:30"))),
                three(new OfficeRenamed(new OfficeId(ZERO), "N"),
                        new OfficeRenamed(new OfficeId(SOME), "Office of the capital"),
                        new OfficeRenamed(new OfficeId(ONES), KYRGYZ)));
    }

    private static List<Sample> firstOffices() {
        return three(1, new OfficeOpened(new OfficeId(ZERO), "BI", "B", "KG", null, ZoneId.of("Asia/Bishkek")),
                new OfficeOpened(new OfficeId(SOME), "KYIVKY", "Kyiv office", "UA", "Kyiv", ZoneId.of("Europe/Kyiv")),
                new OfficeOpened(new OfficeId(ONES), "", KYRGYZ, "", "", ZoneId.of("UTC")));
    }

    private static List<Sample> advocates() {
        return both(
                three(new AdvocateEntered(new AdvocateId(ZERO), "R-1", "A", new OfficeId(ZERO), Practice.UNSTATED,
                        null),
                        new AdvocateEntered(new AdvocateId(SOME), "R-1815", "Ada Bekova", new OfficeId(SOME),
                                new Practice(List.of(new MatterKind("CRIMINAL"), new MatterKind("CIVIL")),
                                        List.of(new District("ALAMUDUN")),
                                        List.of(new Language("KY"), new Language("RU"))),
                                new Admission("2026/11-0040", "C-7", "Passed, 87 of 100")),
                        new AdvocateEntered(new AdvocateId(ONES), "", KYRGYZ, new OfficeId(ONES),
                                new Practice(List.of(), List.of(new District("X_9")), List.of()),
                                new Admission(KYRGYZ, "", KYRGYZ))),
                three(new AdvocateReinstated(new AdvocateId(ZERO), "1"),
                        new AdvocateReinstated(new AdvocateId(SOME), "2026/11-0046"),
                        new AdvocateReinstated(new AdvocateId(ONES), KYRGYZ)));
    }

    private static List<Sample> firstAdvocates() {
        return three(1,
                new AdvocateEntered(new AdvocateId(ZERO), "R-1", "A", new OfficeId(ZERO), Practice.UNSTATED, null),
                new AdvocateEntered(new AdvocateId(SOME), "R-1815", "Ada Bekova", new OfficeId(SOME),
                        Practice.UNSTATED, null),
                new AdvocateEntered(new AdvocateId(ONES), "", KYRGYZ, new OfficeId(ONES), Practice.UNSTATED, null));
    }

    private static List<Sample> suspensions() {
        return three(new AdvocateSuspended(new AdvocateId(ZERO), "1", "G"),
                new AdvocateSuspended(new AdvocateId(SOME), "2026/11-0047", "Licence expired"),
                new AdvocateSuspended(new AdvocateId(ONES), "", KYRGYZ));
    }

    private static List<Sample> rulebooks() {
        return both(
                three(new RulebookProposed(new RulebookId("KG", "1"), "T"),
                        new RulebookProposed(new RulebookId("UA", "2023-1.draft.Abc-d"), LONG),
                        new RulebookProposed(new RulebookId("ZZ", "0"), KYRGYZ)),
                three(new RulebookApproved(new RulebookId("KG", "1")),
                        new RulebookApproved(new RulebookId("UA", "2023-1.draft.Abc-d")),
                        new RulebookApproved(new RulebookId("ZZ", "0"))));
    }

    private static List<Sample> rejections() {
        return three(new RulebookRejected(new RulebookId("KG", "1"), "R"),
                new RulebookRejected(new RulebookId("UA", "2023-1.draft.Abc-d"), LONG),
                new RulebookRejected(new RulebookId("ZZ", "0"), KYRGYZ));
    }

    private static List<Sample> accounts() {
        return both(
                three(new AccountOpened(new AccountId(ZERO), "a", "A", Role.MANAGER, null, null, null),
                        new AccountOpened(new AccountId(SOME), "ada.bekova", "Ada Bekova", Role.ADVOCATE,
                                new OfficeId(SOME), new AdvocateId(SOME), new ProviderId(SOME)),
                        new AccountOpened(new AccountId(ONES), "", KYRGYZ, Role.SYSTEM, new OfficeId(ONES), null,
                                new ProviderId(ONES))),
                both(three(new AccountClosed(new AccountId(ZERO)), new AccountClosed(new AccountId(SOME)),
                        new AccountClosed(new AccountId(ONES))),
                        three(new OneTimePasswordIssued(new AccountId(ZERO)),
                                new OneTimePasswordIssued(new AccountId(SOME)),
                                new OneTimePasswordIssued(new AccountId(ONES)))));
    }

    static List<Sample> three(Event minimal, Event maximal, Event odd) {
        return three(StoredTypes.current().of(minimal.getClass()).revision(), minimal, maximal, odd);
    }

    static List<Sample> three(int revision, Event minimal, Event maximal, Event odd) {
        return List.of(new Sample(MINIMAL, revision, minimal), new Sample(MAXIMAL, revision, maximal),
                new Sample(ODD, revision, odd));
    }

    static List<Sample> both(List<Sample> first, List<Sample> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static PersonalText text(String text) {
        return PersonalText.of(text);
    }
}
