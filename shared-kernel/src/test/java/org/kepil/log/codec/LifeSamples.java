package org.kepil.log.codec;

import static org.kepil.log.codec.Samples.KYRGYZ;
import static org.kepil.log.codec.Samples.LONG;
import static org.kepil.log.codec.Samples.ONES;
import static org.kepil.log.codec.Samples.SOME;
import static org.kepil.log.codec.Samples.ZERO;
import static org.kepil.log.codec.Samples.both;
import static org.kepil.log.codec.Samples.text;
import static org.kepil.log.codec.Samples.three;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.Retention;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.closure.WithdrawalGround;
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
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.correction.CorrectionRejected;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/** Examples of what happens late in the life of a case. */
final class LifeSamples {

    private static final Applied CONFIRMED = new Applied(new RulebookId("KG", "2022-1"), "law-201", "8",
            Sure.CONFIRMED);
    private static final Applied UNKNOWN = new Applied(new RulebookId("UA", "2023-1.b"), KYRGYZ, null,
            Sure.UNCONFIRMED);

    private LifeSamples() {
    }

    static List<Sample> all() {
        return Stream.of(duplicates(), reopened(), links(), transfers(), transferAnswers(), pauses(), ends(),
                closures(), complaints(), letters(), works(),
                answers(), endsOfComplaints(), corrections(), rejections()).flatMap(List::stream).toList();
    }

    private static List<Sample> pauses() {
        return both(
                three(new CaseSuspended(new CaseId(ZERO), new SuspensionGround("PROCEEDINGS_SUSPENDED"), CONFIRMED),
                        new CaseSuspended(new CaseId(SOME), new SuspensionGround("CLIENT_AWAY"), UNKNOWN),
                        new CaseSuspended(new CaseId(ONES), new SuspensionGround("A1"), CONFIRMED)),
                three(new CaseResumed(new CaseId(ZERO), new SuspensionGround("PROCEEDINGS_SUSPENDED")),
                        new CaseResumed(new CaseId(SOME), new SuspensionGround("CLIENT_AWAY")),
                        new CaseResumed(new CaseId(ONES), new SuspensionGround("A1"))));
    }

    private static List<Sample> ends() {
        WithdrawalGround enough = new WithdrawalGround("NO_LONGER_NEEDED");
        TerminationGround lost = new TerminationGround("RIGHT_LOST");
        return both(
                three(new AidWithdrawnByClient(new CaseId(ZERO), new PersonId(ZERO), enough, null, false, CONFIRMED),
                        new AidWithdrawnByClient(new CaseId(SOME), new PersonId(SOME), enough, text(LONG), true,
                                UNKNOWN),
                        new AidWithdrawnByClient(new CaseId(ONES), new PersonId(ONES), enough, text(KYRGYZ), false,
                                CONFIRMED)),
                three(new AidTerminated(new CaseId(ZERO), new PersonId(ZERO), lost, text("R"), null, "1", CONFIRMED),
                        new AidTerminated(new CaseId(SOME), new PersonId(SOME), lost, text(LONG), AppealRoute.COURT,
                                "2026/11-0047", UNKNOWN),
                        new AidTerminated(new CaseId(ONES), new PersonId(ONES), lost, text(KYRGYZ),
                                AppealRoute.HIGHER_OFFICE, KYRGYZ, CONFIRMED)));
    }

    private static List<Sample> closures() {
        return three(new CaseClosed(new CaseId(ZERO), new Outcome("SETTLED"), null),
                new CaseClosed(new CaseId(SOME), new Outcome("DECIDED_AGAINST_CLIENT"),
                        new Retention(LocalDate.of(2031, 11, 23), CONFIRMED)),
                new CaseClosed(new CaseId(ONES), new Outcome("AID_REFUSED"),
                        new Retention(LocalDate.of(9999, 12, 31), UNKNOWN)));
    }

    private static List<Sample> complaints() {
        return both(
                three(new ComplaintReceived(new ComplaintId(ZERO), new PersonId(ZERO), text("A"), null,
                        ComplaintKind.OTHER, null, null, null, new OfficeId(ZERO), text("S"), RequestChannel.DESK),
                        new ComplaintReceived(new ComplaintId(SOME), new PersonId(SOME), text("Aida Toktosunova"),
                                text("+996 555 010203"), ComplaintKind.QUALITY_OF_DEFENCE, new CaseId(SOME),
                                new AdvocateId(SOME), new OfficeId(SOME), new OfficeId(ONES), text(LONG),
                                RequestChannel.E_MAIL),
                        new ComplaintReceived(new ComplaintId(ONES), new PersonId(ONES), text(KYRGYZ), text(""),
                                ComplaintKind.NO_ACCESS, null, null, new OfficeId(ONES), new OfficeId(ZERO),
                                text(KYRGYZ), RequestChannel.PARTNER)),
                three(new ComplaintOwnerSet(new ComplaintId(ZERO), ZERO, "A"),
                        new ComplaintOwnerSet(new ComplaintId(SOME), SOME, "Bakyt Umarov"),
                        new ComplaintOwnerSet(new ComplaintId(ONES), ONES, KYRGYZ)));
    }

    private static List<Sample> letters() {
        return both(
                three(new HoldingLetterSent(new ComplaintId(ZERO)), new HoldingLetterSent(new ComplaintId(SOME)),
                        new HoldingLetterSent(new ComplaintId(ONES))),
                three(new ComplaintClosed(new ComplaintId(ZERO)), new ComplaintClosed(new ComplaintId(SOME)),
                        new ComplaintClosed(new ComplaintId(ONES))));
    }

    private static List<Sample> works() {
        return both(
                three(new ComplaintInvestigated(new ComplaintId(ZERO), new PersonId(ZERO), text("F")),
                        new ComplaintInvestigated(new ComplaintId(SOME), new PersonId(SOME), text(LONG)),
                        new ComplaintInvestigated(new ComplaintId(ONES), new PersonId(ONES), text(KYRGYZ))),
                three(new ComplaintTransferredToBar(new ComplaintId(ZERO), new AdvocateId(ZERO), "Bar", null),
                        new ComplaintTransferredToBar(new ComplaintId(SOME), new AdvocateId(SOME),
                                "Council of advocates", "B-17/2026"),
                        new ComplaintTransferredToBar(new ComplaintId(ONES), new AdvocateId(ONES), KYRGYZ, "")));
    }

    private static List<Sample> answers() {
        return both(
                three(new ComplaintAnswered(new ComplaintId(ZERO), new PersonId(ZERO), ComplaintFinding.JUSTIFIED,
                        text("A")),
                        new ComplaintAnswered(new ComplaintId(SOME), new PersonId(SOME),
                                ComplaintFinding.NOT_JUSTIFIED, text(LONG)),
                        new ComplaintAnswered(new ComplaintId(ONES), new PersonId(ONES),
                                ComplaintFinding.PARTLY_JUSTIFIED, text(KYRGYZ))),
                three(new ComplaintReopened(new ComplaintId(ZERO), new PersonId(ZERO), text("R")),
                        new ComplaintReopened(new ComplaintId(SOME), new PersonId(SOME), text(LONG)),
                        new ComplaintReopened(new ComplaintId(ONES), new PersonId(ONES), text(KYRGYZ))));
    }

    private static List<Sample> endsOfComplaints() {
        return three(new ComplaintVoided(new ComplaintId(ZERO), new PersonId(ZERO), text("R")),
                new ComplaintVoided(new ComplaintId(SOME), new PersonId(SOME), text(LONG)),
                new ComplaintVoided(new ComplaintId(ONES), new PersonId(ONES), text(KYRGYZ)));
    }

    private static List<Sample> corrections() {
        Corrected name = new Corrected(CorrectedFact.APPLICANT_NAME, 0, "request.AidRequested", null, null, null, null,
                null);
        Corrected hearing = new Corrected(CorrectedFact.HEARING_TIME, 7, "hearing.HearingScheduled",
                new HearingId(SOME), Samples.MORNING, Samples.LAST, null, null);
        Corrected matter = new Corrected(CorrectedFact.MATTER, Long.MAX_VALUE, KYRGYZ, null, null, null, "CIVIL",
                "CRIMINAL");
        return both(
                three(new CorrectionProposed(new CaseId(ZERO), new CorrectionId(ZERO), matter, new PersonId(ZERO), null,
                        null, text("R")),
                        new CorrectionProposed(new CaseId(SOME), new CorrectionId(SOME), hearing, new PersonId(SOME),
                                text("A"), text("B"), text(LONG)),
                        new CorrectionProposed(new CaseId(ONES), new CorrectionId(ONES), name, new PersonId(ONES),
                                text(""), text(KYRGYZ), text(KYRGYZ))),
                three(new CorrectionApplied(new CaseId(ZERO), new CorrectionId(ZERO), matter, new PersonId(ZERO), null,
                        null),
                        new CorrectionApplied(new CaseId(SOME), new CorrectionId(SOME), hearing, new PersonId(SOME),
                                text("A"), text("B")),
                        new CorrectionApplied(new CaseId(ONES), new CorrectionId(ONES), name, new PersonId(ONES),
                                text(""), text(KYRGYZ))));
    }

    private static List<Sample> rejections() {
        return three(new CorrectionRejected(new CaseId(ZERO), new CorrectionId(ZERO), new PersonId(ZERO), text("R")),
                new CorrectionRejected(new CaseId(SOME), new CorrectionId(SOME), new PersonId(SOME), text(LONG)),
                new CorrectionRejected(new CaseId(ONES), new CorrectionId(ONES), new PersonId(ONES), text(KYRGYZ)));
    }

    private static List<Sample> duplicates() {
        return both(
                three(new DuplicateFound(new CaseId(ZERO), new CaseId(SOME), "1", new PersonId(ZERO), text("R")),
                        new DuplicateFound(new CaseId(SOME), new CaseId(ONES), "BIS-2026-000123", new PersonId(SOME),
                                text(LONG)),
                        new DuplicateFound(new CaseId(ONES), new CaseId(ZERO), KYRGYZ, new PersonId(ONES),
                                text(KYRGYZ))),
                three(new DuplicateNoted(new CaseId(ZERO), new CaseId(SOME), "1", new PersonId(ZERO), text("R")),
                        new DuplicateNoted(new CaseId(SOME), new CaseId(ONES), "BIS-2026-000123", new PersonId(SOME),
                                text(LONG)),
                        new DuplicateNoted(new CaseId(ONES), new CaseId(ZERO), KYRGYZ, new PersonId(ONES),
                                text(KYRGYZ))));
    }

    private static List<Sample> reopened() {
        return three(new DuplicateReopened(new CaseId(ZERO), new CaseId(SOME), "1"),
                new DuplicateReopened(new CaseId(SOME), new CaseId(ONES), "BIS-2026-000123"),
                new DuplicateReopened(new CaseId(ONES), new CaseId(ZERO), KYRGYZ));
    }

    private static List<Sample> links() {
        return both(
                three(new CaseLinked(new CaseId(ZERO), new CaseId(SOME), "1", LinkKind.SAME_INCIDENT,
                        new PersonId(ZERO), text("R")),
                        new CaseLinked(new CaseId(SOME), new CaseId(ONES), "BIS-2026-000123", LinkKind.APPEAL_OF,
                                new PersonId(SOME), text(LONG)),
                        new CaseLinked(new CaseId(ONES), new CaseId(ZERO), KYRGYZ, LinkKind.SAME_CLIENT,
                                new PersonId(ONES), text(KYRGYZ))),
                three(new CasesToldApart(new CaseId(ZERO), new CaseId(SOME), "1", new PersonId(ZERO), text("R")),
                        new CasesToldApart(new CaseId(SOME), new CaseId(ONES), "BIS-2026-000123", new PersonId(SOME),
                                text(LONG)),
                        new CasesToldApart(new CaseId(ONES), new CaseId(ZERO), KYRGYZ, new PersonId(ONES),
                                text(KYRGYZ))));
    }

    private static List<Sample> transfers() {
        return both(
                three(new TransferOffered(new CaseId(ZERO), "1", new OfficeId(ZERO), new OfficeId(SOME),
                        new PersonId(ZERO), text("R")),
                        new TransferOffered(new CaseId(SOME), "BIS-2026-000123", new OfficeId(SOME),
                                new OfficeId(ONES), new PersonId(SOME), text(LONG)),
                        new TransferOffered(new CaseId(ONES), KYRGYZ, new OfficeId(ONES), new OfficeId(ZERO),
                                new PersonId(ONES), text(KYRGYZ))),
                three(new TransferAccepted(new CaseId(ZERO), new OfficeId(ZERO), new OfficeId(SOME)),
                        new TransferAccepted(new CaseId(SOME), new OfficeId(SOME), new OfficeId(ONES)),
                        new TransferAccepted(new CaseId(ONES), new OfficeId(ONES), new OfficeId(ZERO))));
    }

    private static List<Sample> transferAnswers() {
        return both(
                three(new TransferDeclined(new CaseId(ZERO), new OfficeId(ZERO), new PersonId(ZERO), text("R")),
                        new TransferDeclined(new CaseId(SOME), new OfficeId(SOME), new PersonId(SOME), text(LONG)),
                        new TransferDeclined(new CaseId(ONES), new OfficeId(ONES), new PersonId(ONES), text(KYRGYZ))),
                three(new TransferWithdrawn(new CaseId(ZERO), new OfficeId(ZERO)),
                        new TransferWithdrawn(new CaseId(SOME), new OfficeId(SOME)),
                        new TransferWithdrawn(new CaseId(ONES), new OfficeId(ONES))));
    }
}
