package org.kepil.query.history;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/** What becomes of one case beside the work on it, event by event. */
final class RandomLife {

    private static final SuspensionGround HALTED = new SuspensionGround("PROCEEDINGS_SUSPENDED");
    private static final Applied UNDER = new Applied(new RulebookId("KG", "2022-1"), "practice", null,
            Sure.UNCONFIRMED);

    private final RandomGenerator random;
    private final CaseId id;
    private final String number;
    private final List<OfficeId> offices;
    private @Nullable TransferOffered offer;
    private boolean suspended;
    private boolean proposed;
    private @Nullable CaseId noted;

    RandomLife(RandomGenerator random, CaseId id, String number, List<OfficeId> offices) {
        this.random = random;
        this.id = id;
        this.number = number;
        this.offices = offices;
    }

    CaseEvent next() {
        if (suspended) {
            suspended = false;
            return new CaseResumed(id, HALTED);
        }
        if (offer != null) {
            return answer(offer);
        }
        if (random.nextInt(3) == 0) {
            return corrected();
        }
        if (random.nextInt(5) == 0) {
            return compared();
        }
        if (random.nextInt(3) == 0) {
            suspended = true;
            return new CaseSuspended(id, HALTED, UNDER);
        }
        TransferOffered made = new TransferOffered(id, number, office(), office(), person(), PersonalText.of("moved"));
        offer = made;
        return made;
    }

    private CaseEvent corrected() {
        Corrected matter = new Corrected(CorrectedFact.MATTER, 0, "request.AidRequested", null, null, null, "CIVIL",
                random.nextBoolean() ? "CRIMINAL" : "ADMINISTRATIVE");
        CorrectionId correction = new CorrectionId(id.value());
        proposed = !proposed;
        return proposed
                ? new CorrectionProposed(id, correction, matter, person(), null, null, PersonalText.of("wrong"))
                : new CorrectionApplied(id, correction, matter, person(), null, null);
    }

    private CaseEvent compared() {
        CaseId again = noted;
        if (again != null && random.nextBoolean()) {
            noted = null;
            return new DuplicateReopened(id, again, "X-" + again);
        }
        CaseId other = new CaseId(new UUID(0, random.nextInt(9)));
        PersonalText reason = PersonalText.of("looked");
        return switch (random.nextInt(3)) {
            case 0 -> new CaseLinked(id, other, "X-" + other, LinkKind.CO_DEFENDANTS, person(), reason);
            case 1 -> new CasesToldApart(id, other, "X-" + other, person(), reason);
            default -> {
                noted = other;
                yield new DuplicateNoted(id, other, "X-" + other, person(), reason);
            }
        };
    }

    private CaseEvent answer(TransferOffered to) {
        offer = null;
        return switch (random.nextInt(3)) {
            case 0 -> new TransferAccepted(id, to.from(), to.to());
            case 1 -> new TransferDeclined(id, to.to(), person(), PersonalText.of("full"));
            default -> new TransferWithdrawn(id, to.to());
        };
    }

    private OfficeId office() {
        return offices.get(random.nextInt(offices.size()));
    }

    private PersonId person() {
        return new PersonId(id.value());
    }
}
