package org.kepil.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.Choice;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
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
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
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
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;

/** One case, event by event; every next event is one that a case in this state may have. */
final class RandomCase {

    private enum Stage {
        NEW,
        REQUESTED,
        NOTIFIED,
        GRANTED,
        REFUSED,
        OFFERED,
        HELD,
        CLOSED,
        IMPORTED
    }

    private final RandomGenerator random;
    private final List<OfficeId> offices;
    private final List<AdvocateId> advocates;
    private final CaseId id;
    private final String number;
    private final List<HearingId> hearings = new ArrayList<>();
    private final RandomWork work;
    private final RandomLife life;
    private Stage stage = Stage.NEW;
    private Stage beforeClosure = Stage.NEW;
    private boolean detained;
    private boolean brought;
    private boolean asked;
    private boolean concluded;
    private @Nullable AdvocateId advocate;

    RandomCase(RandomGenerator random, int index, List<OfficeId> offices, List<AdvocateId> advocates) {
        this.random = random;
        this.offices = offices;
        this.advocates = advocates;
        this.id = new CaseId(Histories.uuid(random));
        this.number = "AB-2026-" + index;
        this.work = new RandomWork(random, id);
        this.life = new RandomLife(random, id, number, offices);
    }

    UUID id() {
        return id.value();
    }

    CaseEvent next(Instant now) {
        if (number.endsWith("1") && stage != Stage.NEW && !brought) {
            brought = true;
            return new SubmissionReceived(id, new PartnerId(new UUID(2, 2)), PartnerKind.COURT, number, "1", 1);
        }
        if (brought && !asked) {
            asked = true;
            return new CounselRequested(id, new PartnerId(new UUID(2, 2)), new PersonId(new UUID(2, 3)),
                    "Invented court",
                    PersonalText.of(number), now,
                    new CounselGround("MINOR"), null);
        }
        if (asked && !concluded) {
            concluded = true;
            return new ProceedingsConcluded(id, new CaseStage("COURT"), new ProceedingsOutcome("ACQUITTED"));
        }
        boolean underWay = stage != Stage.NEW && stage != Stage.CLOSED && stage != Stage.IMPORTED;
        return underWay && random.nextInt(12) == 0 ? beside() : step(now);
    }

    private CaseEvent beside() {
        return switch (random.nextInt(3)) {
            case 0 -> new OpposingPartyNamed(id, new PersonId(Histories.uuid(random)),
                    PersonalText.of("Opponent " + random.nextInt(9)));
            case 1 -> new CaseTaken(id, new AccountId(new UUID(1, random.nextInt(3))));
            default -> new CaseHandedBack(id, new AccountId(new UUID(1, random.nextInt(3))));
        };
    }

    private CaseEvent step(Instant now) {
        return switch (stage) {
            case NEW -> begun();
            case REQUESTED -> random.nextInt(4) == 0 ? refused() : granted();
            case REFUSED -> closed();
            case NOTIFIED, GRANTED -> offered(now);
            case OFFERED -> answered(now);
            case HELD -> detained && random.nextInt(3) == 0 ? defended() : held(now);
            case CLOSED -> reopened();
            case IMPORTED -> step();
        };
    }

    /** Of the first cases one begins with a notice, so that no log is without. */
    private CaseEvent begun() {
        return number.endsWith("-1") ? notified() : begunAnyhow();
    }

    private CaseEvent begunAnyhow() {
        return switch (random.nextInt(6)) {
            case 0 -> imported();
            case 1 -> notified();
            default -> requested();
        };
    }

    private CaseEvent notified() {
        stage = Stage.NOTIFIED;
        detained = true;
        return new DetentionReported(id, number, new PersonId(id.value()), PersonalText.of("Applicant " + number),
                "Unit " + random.nextInt(9), random.nextBoolean() ? null : number, null, null, random.nextBoolean(),
                new MatterKind("CRIMINAL"), new CaseStage("DETENTION"),
                offices.get(random.nextInt(offices.size())), pick(RequestChannel.values()), random.nextBoolean(), null,
                1);
    }

    private CaseEvent defended() {
        return switch (random.nextInt(4)) {
            case 0 -> new FirstMeetingHeld(id, current(), random.nextBoolean(), random.nextBoolean());
            case 1 -> new DefenceRefusedByClient(id, new PersonId(id.value()), null, true, random.nextBoolean());
            case 2 -> new DetaineeReleased(id, new ReleaseGround(pick("RELEASED_BY_COURT", "NOTICE_IN_ERROR")));
            default -> new ArrivalRecorded(id, current());
        };
    }

    private CaseEvent requested() {
        stage = Stage.REQUESTED;
        return new AidRequested(id, number, new PersonId(id.value()), PersonalText.of("Applicant " + number),
                PersonalText.of("needs help"), random.nextBoolean() ? null : PersonalText.of("by phone"),
                new MatterKind(pick("CRIMINAL", "ADMINISTRATIVE", "CIVIL")),
                offices.get(random.nextInt(offices.size())), pick(RequestChannel.values()), null, null,
                1);
    }

    private CaseEvent imported() {
        stage = Stage.IMPORTED;
        return new CaseImported(id, "receipt", "foreign " + number, number);
    }

    private CaseEvent step() {
        return new StepImported(id, Histories.uuid(random), "step " + random.nextInt(9), "complete", null, null, null);
    }

    private CaseEvent granted() {
        stage = Stage.GRANTED;
        return new AidGranted(id, new GrantGround(pick("LOW_INCOME", "MINOR")), "order 1", null,
                new PersonId(id.value()),
                null, null);
    }

    private CaseEvent refused() {
        stage = Stage.REFUSED;
        return new AidRefused(id, new PersonId(id.value()),
                new RefusalGround(pick("NOT_ELIGIBLE", "FALSE_INFORMATION")), PersonalText.of("because"),
                pick(AppealRoute.values()), "order 2", null, null, null, null);
    }

    private CaseEvent offered(Instant now) {
        stage = Stage.OFFERED;
        AdvocateId asked = another();
        return switch (random.nextInt(3)) {
            case 0 -> new AssignmentOffered(id, asked);
            case 1 -> new AssignmentOffered(id, asked, new OfferGround(pick("URGENT", "NOBODY_ELSE")), null, null,
                    now.plusSeconds(86_400));
            default -> new AssignmentOffered(id, asked, null,
                    new Choice(7, List.of(new Choice.Ranked(asked, random.nextInt(9), 100)), List.of()), null,
                    now.plusSeconds(86_400));
        };
    }

    private CaseEvent answered(Instant now) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> declined();
            case 2 -> expired(now);
            default -> accepted();
        };
    }

    private CaseEvent expired(Instant now) {
        stage = Stage.GRANTED;
        return new OfferExpired(id, current(), now);
    }

    private CaseEvent left() {
        stage = Stage.GRANTED;
        return new AssignmentEndedEarly(id, current(), new EarlyEndGround(pick("CLIENT_REFUSED", "LAWFUL_STOP")),
                "order 5");
    }

    private CaseEvent accepted() {
        stage = Stage.HELD;
        return new AssignmentAccepted(id, current(), "order 3");
    }

    private CaseEvent declined() {
        stage = Stage.GRANTED;
        return new AssignmentDeclined(id, current(), new DeclineGround(pick("WORKLOAD", "COMPETENCE")));
    }

    private CaseEvent held(Instant now) {
        return switch (random.nextInt(9)) {
            case 7, 8 -> life.next();
            case 5, 6 -> work.next(current(), now);
            case 0 -> new AdvocateReplaced(id, current(), another(),
                    new ReplacementGround(pick("ILLNESS", "SUSPENSION")), "order 4");
            case 1 -> closed();
            default -> hearing(now);
        };
    }

    private CaseEvent hearing(Instant now) {
        if (hearings.isEmpty() || random.nextInt(3) == 0) {
            HearingId hearing = new HearingId(Histories.uuid(random));
            hearings.add(hearing);
            return new HearingScheduled(id, hearing, now.plusSeconds(86_400), "Invented court", pick("4", "12"),
                    pick(HearingKind.values()));
        }
        HearingId hearing = hearings.get(random.nextInt(hearings.size()));
        if (random.nextInt(3) == 0) {
            return new HearingAdjourned(id, hearing, now.plusSeconds(172_800),
                    new AdjournmentGround(pick("COURT_BUSY", "PARTY_ABSENT")));
        }
        hearings.remove(hearing);
        if (random.nextInt(4) == 0) {
            return new HearingMissed(id, hearing, pick(Absent.values()),
                    new AbsenceGround(pick("ILLNESS", "OTHER_HEARING")));
        }
        return random.nextBoolean()
                ? new HearingHeld(id, hearing, pick(HearingResult.values()))
                : new HearingCancelled(id, hearing, new CancellationGround(pick("MATTER_SETTLED", "CLAIM_WITHDRAWN")));
    }

    private CaseEvent closed() {
        beforeClosure = stage;
        stage = Stage.CLOSED;
        return new CaseClosed(id, new Outcome(pick("SERVICE_COMPLETED", "SETTLED")), null);
    }

    private CaseEvent reopened() {
        stage = beforeClosure;
        return new CaseReopened(id, new ReopeningGround(pick("NEW_CIRCUMSTANCES", "CLOSED_IN_ERROR")));
    }

    private AdvocateId another() {
        AdvocateId chosen = advocates.get(random.nextInt(advocates.size()));
        advocate = chosen;
        return chosen;
    }

    private AdvocateId current() {
        return advocate == null ? another() : advocate;
    }

    @SafeVarargs
    private final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
