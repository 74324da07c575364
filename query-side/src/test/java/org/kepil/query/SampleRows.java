package org.kepil.query;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
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
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.MeansResult;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;

/** Invented rows with the shapes that pages must be able to draw. */
final class SampleRows {

    static final Instant NOW = Instant.parse("2026-10-15T05:42:00Z");
    static final OfficeId OSH = new OfficeId(uuid(1));
    static final OfficeId CHUI = new OfficeId(uuid(2));
    static final AdvocateId AIBEK = new AdvocateId(uuid(11));
    static final AdvocateId MEERIM = new AdvocateId(uuid(12));
    static final AdvocateId TARAS = new AdvocateId(uuid(13));
    static final CaseId HELD = new CaseId(uuid(101));
    static final CaseId REQUESTED = new CaseId(uuid(102));
    static final CaseId IMPORTED = new CaseId(uuid(103));
    static final CaseId DETAINED = new CaseId(uuid(104));
    static final HearingId APPEAL = new HearingId(uuid(201));
    static final HearingId FIRST = new HearingId(uuid(202));
    static final Names NAMES = new Names(Map.of(OSH.value(), "Osh Interregional Centre of Guaranteed Legal Aid",
            CHUI.value(), "Chui Office", AIBEK.value(), "Aibek Toktogulov", MEERIM.value(), "Meerim Asanova",
            TARAS.value(), "Taras Boiko"));
    private static final Applied LAW_201 = new Applied(new RulebookId("KG", "2022-1"), "law-201", "8", Sure.CONFIRMED);
    private static final Assessment ASSESSED = new Assessment(
            List.of(new Criterion(Criterion.Kind.INCOME, "YEARLY_INCOME", true, LAW_201),
                    new Criterion(Criterion.Kind.PAPER, "INCOME_STATEMENT", true, LAW_201)),
            new MeansResult(LAW_201.rulebook(), "YEARLY_INCOME", new BaseValue("MINIMUM_WAGE", "EVERYBODY", 175_000,
                    LocalDate.of(2020, 1, 1), new Basis("law-201", "8", Sure.CONFIRMED)), 60, 10_500_000,
                    Currency.getInstance("KGS"), true),
            null);
    private static final PersonId PERSON = new PersonId(uuid(301));

    private SampleRows() {
    }

    static UUID uuid(long number) {
        return new UUID(0x4b6570696cL, number);
    }

    static SignedIn signedIn(Role role) {
        return new SignedIn(new AccountId(uuid(400 + role.ordinal())), "c.beishenova", "Cholpon Beishenova", role, OSH,
                NAMES.of(OSH.value()), role == Role.ADVOCATE ? AIBEK : null);
    }

    static Act act(String name, Role role) {
        return new Act(uuid(400 + role.ordinal()), name, role, OSH, NAMES.of(OSH.value()), null, Channel.PAGE, null,
                null,
                null, null, "KG-2026.1");
    }

    static Instant ago(Duration span) {
        return NOW.minus(span);
    }

    /** Events of a case in which much happened, with the acts behind them. */
    static List<Happened> story() {
        return List.of(
                new Happened(new AidRequested(HELD, "OSH-2026-00417", PERSON, PersonalText.of("Danylo Herasymenko"),
                        PersonalText.of("Dismissed without notice while on sick leave; wants to go back to work."),
                        null,
                        new MatterKind("CIVIL"), OSH, RequestChannel.DESK, Sex.MALE,
                        AgeGroup.ADULT, 1),
                        act("Olena Marchuk", Role.INTAKE_OPERATOR),
                        ago(ofDays(12))),
                new Happened(new AidGranted(HELD, new GrantGround("LOW_INCOME"), "G-118", LAW_201, PERSON,
                        PersonalText.of("7200000"), ASSESSED),
                        act("Serhii Lytvyn", Role.DECISION_MAKER), ago(ofDays(11))),
                new Happened(new AssignmentOffered(HELD, TARAS), act("Olena Marchuk", Role.COORDINATOR),
                        ago(ofDays(10))),
                new Happened(new AssignmentDeclined(HELD, TARAS, new DeclineGround("CONFLICT_OF_INTEREST")),
                        act("Taras Boiko", Role.ADVOCATE), ago(ofDays(10).minusMinutes(6))),
                new Happened(new AssignmentOffered(HELD, MEERIM), act("Olena Marchuk", Role.COORDINATOR),
                        ago(ofDays(9))),
                new Happened(new AssignmentAccepted(HELD, MEERIM, "003-1187"), act("Meerim Asanova", Role.ADVOCATE),
                        ago(ofDays(9).minusHours(2))),
                new Happened(new HearingScheduled(HELD, FIRST, ago(ofDays(5)), "Osh City Court"),
                        act("Meerim Asanova", Role.ADVOCATE), ago(ofDays(7))),
                new Happened(new HearingHeld(HELD, FIRST, HearingResult.CONTINUES),
                        act("Meerim Asanova", Role.ADVOCATE).occurred(ago(ofDays(5))), ago(ofDays(3))),
                new Happened(new HearingScheduled(HELD, APPEAL, NOW.plus(ofDays(1)), "Osh Regional Court of Appeal"),
                        act("Meerim Asanova", Role.ADVOCATE), ago(ofDays(2))),
                new Happened(
                        new HearingAdjourned(HELD, APPEAL, NOW.plus(ofDays(4)),
                                new AdjournmentGround("PROSECUTOR_ABSENT")),
                        act("Meerim Asanova", Role.ADVOCATE), ago(ofDays(1))),
                new Happened(new AdvocateReplaced(HELD, MEERIM, AIBEK, new ReplacementGround("ILLNESS"), "003-1242"),
                        act("Serhii Lytvyn", Role.DECISION_MAKER), ago(ofHours(20))));
    }

    /** Events of a case that nobody has decided yet. */
    static List<Happened> requested() {
        return List.of(new Happened(
                new AidRequested(REQUESTED, "CHU-2026-00055", PERSON, new PersonalText.Erased(),
                        new PersonalText.Erased(),
                        PersonalText.of("+996 555 000 111"), new MatterKind("ADMINISTRATIVE"), CHUI,
                        RequestChannel.PHONE, null, null, 1),
                act("Olena Marchuk", Role.INTAKE_OPERATOR), ago(ofHours(30))));
    }

    /** Events of a case that began with the notice of a detention. */
    static List<Happened> detained() {
        return List.of(
                new Happened(new DetentionReported(DETAINED, "OSH-2026-00420", PERSON,
                        PersonalText.of("Yaroslav Bilyk"),
                        "Osh police unit 5", "17/2026", PersonalText.of("Town hospital"), ago(ofMinutes(109)), true,
                        new MatterKind("CRIMINAL"), new CaseStage("DETENTION"), OSH, RequestChannel.PHONE, true,
                        Sex.MALE, 1), act("Olena Marchuk", Role.INTAKE_OPERATOR), ago(ofMinutes(57))),
                new Happened(new AssignmentOffered(DETAINED, MEERIM), act("Olena Marchuk", Role.COORDINATOR),
                        ago(ofMinutes(50))),
                new Happened(new AssignmentAccepted(DETAINED, MEERIM, "003-1251"),
                        act("Meerim Asanova", Role.ADVOCATE), ago(ofMinutes(45))),
                new Happened(new ArrivalRecorded(DETAINED, MEERIM), act("Meerim Asanova", Role.ADVOCATE),
                        ago(ofMinutes(10))));
    }

    /** Events of a case that was taken over. */
    static List<Happened> takenOver() {
        Act importer = Act.ofSystem(Channel.IMPORT, "KG-2026.1");
        List<Happened> events = new ArrayList<>();
        events.add(new Happened(new CaseImported(IMPORTED, "receipt", "case-10011", "receipt/case-10011"),
                importer.occurred(Instant.parse("2011-10-11T11:45:40Z")), ago(ofHours(2))));
        String[] activities = {"Confirmation of receipt", "T02 Check confirmation of receipt",
                "T04 Determine confirmation of receipt", "T05 Print and send confirmation of receipt"};
        for (int step = 0; step < activities.length; step++) {
            events.add(new Happened(
                    new StepImported(IMPORTED, uuid(500 + step), activities[step], "complete",
                            step == 2 ? null : "Resource21",
                            "Group 4", "Internet"),
                    importer.occurred(Instant.parse("2011-10-11T11:45:40Z").plus(ofHours(7L * step))),
                    ago(ofHours(2))));
        }
        return events;
    }

    /** An event of a sample, with its act and its time of record. */
    record Happened(CaseEvent event, Act act, Instant recordedAt) {

        String type() {
            return java.util.Objects.requireNonNull(event.getClass().getAnnotation(Stored.class)).value();
        }
    }
}
