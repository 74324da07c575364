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
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
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
        return Stream.of(transfers(), transferAnswers(), pauses(), ends(),
                closures()).flatMap(List::stream).toList();
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
